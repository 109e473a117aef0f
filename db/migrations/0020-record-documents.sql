-- What records need so that each can be read and written as a document.

-- A record that names a place by code or name needs a few places, not all.
create index on published.place (public.fold(name));

-- A new source on a host that is known for copies is a copy too. The index holds the hosts of copies alone.
create function public.host_of(url text) returns text language sql immutable strict parallel safe as
$$ select substring(url from '^https?://(?:www\.)?([^/:?#]+)') $$;
comment on function public.host_of(text) is 'Host of an address, without www';
create index source_copy_host on published.source (public.host_of(url)) where is_copy;
