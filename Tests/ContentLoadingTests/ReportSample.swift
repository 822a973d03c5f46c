extension Sample {
  /// A report with every key, on `reportedProgramme`.
  static let report = """
    corte: 31/03/2026
    periodo: primer trimestre de 2026
    aprobacion:
      por: Comité de Ética
      sesion: Segunda sesión ordinaria
      fecha: 12/04/2026
    fuente: Oficio CE/12/2026
    resumen: |
      Se avanzó en *todo*.

      Y más.
    actividades:
      - clave: 1. 1
        hecho: Se impartió el curso.
        inicio_real: 05/02/2026
        fin_real: 20/03/2026
        porcentaje: 100 %
        evidencias:
          - archivo: lista.txt
            tipo: lista de asistencia
            fecha: 20/03/2026
            descripcion: Lista del curso
            sha256: BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD
            bytes: 3
          - enlace: https://ejemplo.gob.mx/acta.html
            tipo: publicación
            fecha: 01/04/2026
            sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
          - no_publicable: Contiene datos personales
            tipo: expediente
        acciones:
          - accion: 1
            hecho: |-
              Se hizo.
            porcentaje: 12.5
          - accion: 2
            estado: cancelada
            motivo: Sin presupuesto
            declara: Presidencia del Comité
            fecha_declaracion: 12/04/2026
      - clave: carteles
        estado: En Curso
        hecho: Se imprimieron.
    indicadores:
      - indicador: IC-1
        valores:
          - variable: Personas capacitadas
            valor: 1,038
            fuente: Lista de asistencia
            fecha: 20/03/2026
            nota: Sin repetir
          - variable: PT
            valor: 1200.50
        explicacion: Hubo *dos* cursos.
      - indicador: riesgos
        resultado: 3
        fuente: Matriz de riesgos
        desglose:
          - nombre: Adquisiciones
            valor: 3
          - nombre: Nómina
            valor: ND
      - indicador: trato
        alcanzada: Sí

    """

  /// A later one, which puts the first right.
  static let laterReport = """
    corte: 30/06/2026
    periodo: T2 2026
    correcciones:
      - corte: 31/03/2026
        actividad: 1.1
        dato: porcentaje
        decia: 100
        debe_decir: 90
        motivo: Faltó una sesión
      - corte: 2026-03-31
        actividad: 1.1
        accion: 1
        dato: porcentaje
        decia: 12.50 %
        debe_decir: 10
        motivo: Se contó dos veces
      - corte: 31/03/2026
        indicador: IC-1
        dato: PT
        decia: 1,200.5
        debe_decir: ND
        motivo: No se conserva
      - corte: 31/03/2026
        actividad: 1.1
        dato: inicio real
        decia: 5 de febrero de 2026
        debe_decir: 06/02/2026
        motivo: Errata
      - corte: 31/03/2026
        actividad: 1.1
        dato: fin_real
        decia: 2026-03-20
        debe_decir: 21/03/2026
        motivo: Errata
      - corte: 31/03/2026
        indicador: riesgos
        dato: Resultado
        decia: 3
        debe_decir: 4
        motivo: Errata

    """

  static let reportOfDays = """
    corte: 15/02/2026
    periodo:
      desde: 01/01/2026
      hasta: 15/02/2026

    """

  static let reportedProgramme = """
    ---
    titulo: PAT
    periodo: 2026
    indicadores:
      - clave: IC-1
        indicador: Personas capacitadas
        formula: (Personas capacitadas / Personas adscritas) * 100
        variables:
          - sigla: PT
            nombre: Personas adscritas
      - id: riesgos
        indicador: Riesgos por proceso
        formula: Según la matriz, o no
      - id: trato
        indicador: Trato digno
        meta: Atender con respeto
    actividades:
      - clave: "1.1"
        actividad: Impartir el curso
        inicio: 01/02/2026
        fin: 30/06/2026
        acciones:
          - accion: Preparar
          - accion: Impartir
      - id: carteles
        actividad: Pegar carteles
      - clave: "2"
        id: dos-a
        actividad: Una
      - clave: "2"
        id: dos-b
        actividad: Otra
    ---
    """
}
