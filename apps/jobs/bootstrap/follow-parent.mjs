/** Loaded into a service before its own code: when the door that started it is killed, the service stops too. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
