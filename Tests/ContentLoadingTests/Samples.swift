/// Content with every key of every record, each value with a text of its own.
enum Sample {
  static let institution = """
    ---
    nombre: Instituto de Ejemplo
    siglas: IDE
    nivel: Estatal
    entidad: Colima
    comite:
      nombre: Comité de Ética
      siglas: CEPCI
      correo: comite@ejemplo.gob.mx
      sitio: https://ejemplo.gob.mx/comite
      telefono: 312 000 0001
      domicilio: Calle Uno 1
      integrantes:
        - Presidencia
        - nombre: Ana Pérez
          cargo: Secretaria
          area: Dirección
    correo: ide@ejemplo.gob.mx
    sitio: http://ejemplo.gob.mx
    telefono: 312 000 0002
    domicilio: Calle Dos 2
    ---
    Presentación del *instituto*.

    """

  static let meeting = """
    ---
    titulo: Primera Sesión
    tipo: mesa de trabajo
    fecha: 12/02/2026
    hora: 09:00
    programa: pat-2026
    orden_del_dia:
      - Lista de asistencia
      - Asuntos generales
    acuerdos:
      - clave: CE/01
        acuerdo: Se aprueba.
        observaciones: Por unanimidad
        responsables: Ana Pérez
        fecha_limite: marzo de 2026
        nota: Nota del acuerdo
      - acuerdo: Sin clave
    asistentes: Luis Díaz
    invitados:
      - Órgano Interno de Control
    coordinaron:
      - Eva Ruiz
    materiales: Proyecto
    observaciones:
      - Ninguna observación
    nota_de_transcripcion: Nota de la sesión
    ---
    La sesión abrió a las nueve.

    """

  static let portal = """
    titulo: Portal de ejemplo
    descripcion: De qué trata
    url_base: https://ejemplo.gob.mx/etica
    idioma: es-MX
    inicio_de_semana: Lunes
    aviso: Datos de prueba
    recursos: recursos
    umbrales:
      riesgo:
        puntos: 20
        fuente: Lineamientos del comité
        enlace: https://ejemplo.gob.mx/lineamientos
      semaforo:
        aceptable: 5 %
        riesgo: 15
        exceso: 30.5
        fuente: Guía de indicadores
        enlace: https://ejemplo.gob.mx/guia
    identidad:
      dominio: etica.ejemplo.gob.mx
      fecha: 02/01/2024
    repositorio: https://www.example.com/repo/{ruta}#L{linea}
    reportes: https://www.example.com/errores?pagina={direccion}
    licencia:
      nombre: Licencia de ejemplo
      enlace: https://www.example.com/licencia.html
    tema:
      nombre: neutro
      colores:
        fondo: '#ffffff'
        fondo_suave: '#f3f5f7'
        texto: '#14181c'
        apagado: '#4a5560'
        linea: '#6f7983'
        linea_suave: '#d5dbe1'
        acento: '#0b57a4'
        marca: '#22303f'
        sobre_marca: '#ffffff'
        adorno: '#6b8fbf'
        barra: '#17624f'
        inicia: '#17624f'
        vence: '#a3123a'
        sesion: '#5a3d99'
        nota: '#855600'
        neutro: '#56606a'
      colores_oscuros:
        acento: aaccff
    logo:
      archivo: escudo.svg
      texto: Instituto
    encabezado:
      - texto: Secretaría
        enlace: https://ejemplo.gob.mx
    pie:
      - texto: Calle Uno
    servidores:
      - nginx
    correo: portal@ejemplo.gob.mx
    sitio: https://ejemplo.gob.mx
    telefono: 312 000 0003
    domicilio: Calle Tres 3

    """

  static let glossary = """
    terminos:
      - sigla: PAT
        significado: Programa anual de trabajo
        definicion: Lo que se hará en el año
      - sigla: Ética
        significado: Disciplina

    """

  static let standardIndicators = """
    indicadores:
      - id: capacitacion
        nombre: Indicador de capacitación
        definicion: Cuántas personas se capacitaron
        fuente: Tabla oficial
        ediciones:
          - anio: 2021
            meta: Al menos 35 %
          - anio: 2020
            meta:
              texto: Al menos 30 %
              valor: 30
            nota: Primer año
        no_comparable:
          - En 2020 solo cuentan los cursos presenciales
      - id: denuncias
        nombre: Denuncias atendidas

    """

  static let page = """
    ---
    titulo: Metodología
    descripcion: Cómo se hizo
    ---
    Así.

    """

  static let files = [
    institution, meeting, portal, glossary, standardIndicators, page, programme, activity, report,
    laterReport, reportOfDays, recurringProgramme, recurringReport, nonWorkingDays,
    openingMeeting, followingMeeting, cancelledMeeting,
  ]
}
