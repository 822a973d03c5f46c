/// A year of a committee: what recurs, what is due, and what became of agreements.
extension Sample {
  static let recurringProgramme = """
    ---
    titulo: PAT 2024
    periodo: 2024
    inicio_del_ejercicio: Enero
    modificaciones:
      - fecha: 14/03/2024
        texto: Se añadió la actividad 1.3
        cambios: [{actividad: 1.1, dato: fin, decia: 31/05/2024, debe_decir: 30/06/2024}]
    actividades:
      - clave: 1.1
        actividad: Publicar la tarjeta informativa del mes
        inicio: 01/02/2024
        fin: 30/06/2024
        repite: los días 31 de cada mes
      - clave: 1.2
        actividad: Informar al órgano interno de control
        vence: diez (10) días hábiles después de la conclusión de cada trimestre
      - clave: 1.3
        actividad: Enviar el acta
        repite: cada trimestre
        vence: 10 días hábiles después de la sesión
    ---
    """

  static let recurringReport = """
    corte: 30/06/2024
    periodo: S1 2024
    actividades:
      - clave: 1.1
        ocurrencias:
          - ocurrencia: 1
            hecho: Se publicó la de marzo.
            estado: en riesgo
            motivo: Se publicó sin el enlace
            declara: Presidencia
            fecha_declaracion: 02/04/2024
            inicio_real: 31/03/2024
            porcentaje: 80
          - ocurrencia: 31/05/2024
            fin_real: 31/05/2024
            evidencias:
              - no_publicable: Contiene datos personales
                tipo: correo

    """

  /// The days of 2024 on which Mexican law suspends work, those of Easter, and the holidays of the
  /// end of the year.
  static let nonWorkingDays = """
    anios: [2024]
    dias:
      - fecha: 01/01/2024
        motivo: Año nuevo
        acuerdo: Acuerdo 1/2023
      - fecha: 05/02/2024
        acuerdo: Acuerdo 1/2023
      - fecha: 18/03/2024
        acuerdo: Acuerdo 1/2023
      - desde: 28/03/2024
        hasta: 29/03/2024
        acuerdo: Acuerdo 1/2023
      - fecha: 01/05/2024
        acuerdo: Acuerdo 1/2023
      - fecha: 16/09/2024
        acuerdo: Acuerdo 1/2023
      - fecha: 01/10/2024
        acuerdo: Acuerdo 1/2023
      - fecha: 18/11/2024
        acuerdo: Acuerdo 1/2023
      - desde: 19/12/2024
        hasta: 03/01/2025
        acuerdo: Acuerdo 1/2023

    """

  static let openingMeeting = """
    ---
    titulo: Primera sesión ordinaria
    tipo: ordinaria
    fecha: 14/03/2024
    programada_para: 12/03/2024
    programa: pat-2024
    documentos_aprobados: Programa anual de trabajo
    acuerdos:
      - clave: CE/01
        acuerdo: Publicar las tarjetas
        fecha_limite: 29/03/2024
        actividades:
          - "1.1"
          - 1.2
      - clave: CE/02
        acuerdo: Invitar a la contraloría
      - clave: CE/03
        acuerdo: Aprobar el acta
        estado: Cumplido
        fecha_de_cumplimiento: 14/03/2024
      - clave: CE/04
        acuerdo: Revisar el directorio
        fecha_limite: 30/04/2024
    asistentes: Presidencia
    ausentes:
      - Vocalía
    ---
    """

  static let followingMeeting = """
    ---
    titulo: Segunda sesión ordinaria
    tipo: ordinaria
    fecha: 13/06/2024
    programa: pat-2024
    seguimiento:
      - sesion: 14/03/2024
        acuerdo: ce/01
        estado: cumplido
        fecha: 02/04/2024
        nota: Se publicaron cinco
      - sesion: 14/03/2024
        acuerdo: CE/02
        estado: cancelado
        fecha: 13/06/2024
        motivo: La contraloría no participa
      - sesion: 14/03/2024
        acuerdo: CE/04
        estado: pendiente
    ---
    """

  static let cancelledMeeting = """
    ---
    titulo: Tercera sesión ordinaria
    tipo: ordinaria
    fecha: 12/09/2024
    cancelada: Sin quórum
    ---
    """
}
