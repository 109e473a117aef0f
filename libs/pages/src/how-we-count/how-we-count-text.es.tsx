import type { HowWeCountText } from './how-we-count-text.js';

/** How we count, in Spanish. */
export const howWeCountEs: HowWeCountText = {
  headline: {
    title: 'La cifra principal',
    body: (
      <p>
        Responde a una sola pregunta: de las empresas vinculadas al Reino Unido que hoy tienen parte de un
        proyecto en el Perú, ¿qué proporción tiene parte de un proyecto con un conflicto activo o latente? Las
        empresas sin conflicto son la mitad de la respuesta, y por eso también se listan. La cifra cuenta
        empresas, no conflictos, y no dice nada sobre la gravedad de un conflicto ni sobre quién es
        responsable.
      </p>
    ),
  },
  withDispute: 'Empresas en un conflicto activo o latente',
  withoutDispute: 'Empresas con proyectos en el Perú y sin un conflicto así registrado',
  sections: [
    {
      id: 'attribution',
      title: '¿De quién es un conflicto?',
      body: (
        <>
          <p>
            Las minas se venden y las empresas se compran. Por eso «los conflictos de una empresa» puede
            significar cuatro cosas, y las mantenemos separadas. Cada respuesta de este sitio dice qué regla
            usa, con la cadena de propietarias, las participaciones y las fechas en que se apoya.
          </p>
          <dl>
            <dt>Propietaria a la fecha del hecho</dt>
            <dd>
              Algún hecho del conflicto cae en un día en que la empresa tenía, directamente o a través de
              otras, parte de uno de sus proyectos.
            </dd>
            <dt>Operadora a la fecha del hecho</dt>
            <dd>Lo mismo, y ese día la empresa operaba el proyecto.</dd>
            <dt>Propietaria actual</dt>
            <dd>
              La empresa tiene hoy parte de uno de los proyectos, sea quien fuere su dueña cuando ocurrieron
              los hechos.
            </dd>
            <dt>Demandada en un proceso</dt>
            <dd>La empresa es demandada en un proceso judicial nacido del conflicto.</dd>
          </dl>
          <p>
            Un ejemplo. En mayo de 2012 murieron personas en Espinar durante las protestas por la mina
            Tintaya. Ese día la mina era de Xstrata. Glencore absorbió a Xstrata un año después: es la
            propietaria actual y fue demandada en Londres, pero no era la propietaria a la fecha del hecho.
            BHP había vendido la mina en 2006: según ninguna regla le corresponden los hechos de ese día.
          </p>
          <p>
            Una mina con varias propietarias tiene un solo conflicto en los totales, y ese mismo conflicto en
            la lista de cada una. Por eso las listas de las empresas suman más que el total. Son cifras
            distintas.
          </p>
        </>
      ),
    },
    {
      id: 'shares',
      title: 'Las participaciones, y lo que no sabemos',
      body: (
        <p>
          Una participación a través de otras empresas es el producto a lo largo de la cadena, sumado sobre
          todas las cadenas, solo con las participaciones vigentes ese día. Si una participación de la cadena
          no se conoce, el resultado es «desconocida», nunca cero. Si las fechas de una participación no son
          exactas, la coincidencia es «posible» en lugar de «segura», y así se muestra.
        </p>
      ),
    },
    {
      id: 'uk-link',
      title: 'El vínculo con el Reino Unido',
      body: (
        <p>
          Una empresa está vinculada al Reino Unido en un día si cotiza en Londres (en el mercado principal o
          en AIM), está registrada en el Reino Unido, o pertenece en parte a una empresa que lo está. La
          página de cada empresa da cada razón con sus fechas. Los vínculos empiezan y terminan: una empresa
          que dejó Londres ya no está vinculada.
        </p>
      ),
    },
    {
      id: 'status',
      title: 'El estado de un conflicto',
      body: (
        <>
          <p>
            Usamos las palabras de la Defensoría del Pueblo: en observación, activo, latente, resuelto,
            retirado, fusionado. La lectura es nuestra, hecha a partir de los hechos fechados, y cada paso
            nombra el hecho en que se apoya. No es el registro de la propia Defensoría.
          </p>
          <p>
            Un conflicto activo tiene además una fase: temprana, escalamiento, crisis, desescalamiento o
            diálogo. La intensidad dice hasta dónde se movilizó la gente. Latente quiere decir que la causa
            sigue aunque no se vea que pase nada.
          </p>
        </>
      ),
    },
    {
      id: 'places',
      title: 'Los lugares en el mapa',
      body: (
        <p>
          El mapa no muestra más de lo que se sabe. Un lugar exacto o cercano es un símbolo firme. Lo que solo
          se conoce a nivel de distrito o provincia es un símbolo sobre un área difusa: está en algún punto de
          ella. Lo que es menos preciso, o sigue un corredor largo, está solo en la lista. Si un lugar puede
          poner en peligro a personas, sale de nuestra base solo como distrito. Las líneas de ductos y
          carreteras van rectas entre puntos con nombre.
        </p>
      ),
    },
    {
      id: 'dates',
      title: 'Las fechas',
      body: (
        <p>
          Una fecha es tan exacta como su fuente: un día, un mes, un año o un lapso. «Alrededor de» quiere
          decir que la fuente no da una fecha exacta. Nada se redondea a un día que nadie indicó.
        </p>
      ),
    },
    {
      id: 'people',
      title: 'Las personas',
      body: (
        <p>
          Las personas se cuentan y no se nombran. Los muertos, heridos y detenidos son los que indican las
          fuentes de un hecho; si las fuentes difieren, el hecho lo dice. Un conteo que ninguna fuente da
          queda vacío: vacío no quiere decir ninguno.
        </p>
      ),
    },
    {
      id: 'news',
      title: 'Las noticias y sus titulares',
      body: (
        <p>
          Damos titular, medio, fecha y dirección, y un resumen en nuestras palabras, nunca el texto de otros.
          Un titular va entre comillas solo si se vio en la página; los demás se reconstruyeron a partir de la
          dirección o son rótulos nuestros, y están marcados.
        </p>
      ),
    },
    {
      id: 'warning',
      title: 'Lo que los números no pueden decir',
      body: (
        <p>
          Solo podemos contar lo que se informó y lo que encontramos. La prensa mira más unas regiones que
          otras; mira más las muertes que el daño lento; y donde la gente teme hablar, hay silencio. Una
          empresa o una región con un número bajo puede estar en calma, o puede que nadie la mire. Compare con
          cuidado, lea las fuentes y díganos qué falta.
        </p>
      ),
    },
    {
      id: 'licence',
      title: 'Usar los datos',
      body: (
        <p>
          Cualquiera puede usar los datos para cualquier fin bajo Creative Commons Atribución 4.0 (CC BY 4.0):
          nombre a MineWatch y el día, como en la cita al pie de cada página. Los puntos de los ductos vienen
          de Global Energy Monitor bajo la misma licencia. Todos los datos se pueden consultar en{' '}
          <a href="/graphql">/graphql</a>.
        </p>
      ),
    },
  ],
};
