extension Sample {
  /// Every level and every key but those of an activity.
  static let programme = """
    ---
    titulo: PROGRAMA ANUAL DE TRABAJO 2026
    siglas: PAT 2026
    tipo: Programa de Implementacion
    periodo: 2026-2027
    objetivo:
      - Objetivo general
      - Objetivo particular
    aprobacion:
      sesion: Primera Sesión Ordinaria
      fecha: 12/02/2026
      texto: Se aprobó.
    fundamento:
      - Artículo 1
      - Artículo 2
    firmantes:
      - Luis Díaz
    encabezados:
      clave: No.
      actividad: Línea de acción
    otras_columnas:
      Elaboró: Unidad de Ética
    nota: Nota del documento
    nota_de_revision: Nota de revisión
    nota_de_transcripcion:
      - Nota de transcripción
    ignorar:
      - regla: fecha-fuera-del-periodo
        motivo: Así está en el documento
    ejes:
      - clave: I)
        titulo: CAPACITACIÓN
        objetivo: Objetivo del eje
        descripcion: Explicación del eje
        otras_columnas:
          Peso del eje: 40 %
        nota: Nota del eje
        prioridades:
          - clave: 1.
            titulo: Prioridad del eje
            objetivo: Objetivo de la prioridad
            descripcion: Explicación de la prioridad
            actividades:
              - clave: 1.1
                actividad: De la prioridad
        indicadores:
          - clave: IC-1
            indicador: Personas capacitadas
            objetivo: Que se capaciten
            meta:
              texto: Al menos 35 % de las personas
              comparador: Al menos
              valor: 35
              unidad: "%"
              alcance: personas servidoras
              por_cada:
                valor: 5
                unidad: procesos
              plazo: diez días
            interpretacion: Más es mejor
            tipo: Porcentaje
            unidad: Personas
            formula: (A / B) * 100
            frecuencia: Anual
            linea_base: 20 %
            sentido: ascendente
            calculo: (PC / PT) * 100
            variables:
              - sigla: PC
                nombre: Personas capacitadas
                unidad: personas
                parte_de: PT
              - sigla: PT
                nombre: Personas adscritas
            acumulacion: incremental
            decimales: 1
            estandar: capacitacion
            otras_columnas:
              Área que mide: Contraloría
            nota: Nota del indicador
            actividades:
              - clave: 1.2
                actividad: Del indicador
        actividades:
          - id: Sin Clave
            actividad: Del eje
    prioridades:
      - titulo: Prioridad sin eje
    indicadores:
      - id: anual
        indicador: Indicador sin eje
        meta:
          2027: 40 %
          2026: cuarenta
          T2: 20 %
          T1: diez
          trimestres: acumulados
      - id: texto
        objetivo: Objetivo sin indicador
        meta: Atender todo
    actividades:
      - clave: b)
        actividad: Sin eje
    ---
    Presentación del programa.

    """

  /// A programme whose only row is an activity with every key.
  static let activity = """
    ---
    titulo: PAT
    periodo: 2026
    actividades:
      - clave: 3. 2. 1.
        id: tres-dos-uno
        actividad: Invitar al curso
        opcional: Sí
        inicio: 02/03/2026
        fin: noviembre de 2026
        cuando: según el calendario
        fechas:
          - inicio: 2026-05
          - fin: 30 de junio de 2026
            cuando: a más tardar
        acciones:
          - clave: 3.2.1.a
            accion: Primer paso
            inicio: 2026-03-02
            fin: 03/2026
            cuando: en marzo
            verificacion: Oficio
            responsables: Eva Ruiz
            otras_columnas:
              Costo: Sin costo
            nota: Nota del paso
        verificacion:
          - Constancias
          - Listas
        riesgos: Falta de presupuesto
        mitigacion: Gestionar
        ponderacion: 10 %
        responsables:
          - nombre: Ana Pérez
            cargo: Secretaria
          - Enlaces
        indicador: Propio
        objetivo: Objetivo propio
        meta: Meta propia
        interpretacion: Interpretación propia
        tipo: Tipo propio
        unidad: Unidad propia
        formula: a + b
        frecuencia: Mensual
        linea_base: Base propia
        sentido: descendente
        otras_columnas:
          Presupuesto: 10,000
          "Producto: cuál":
            - Carteles
            - Trípticos
          Sin llenar:
        nota: Nota de la actividad
        nota_de_revision: Revisión
        nota_de_transcripcion: Transcripción
    propuesta: Falta aprobarla
    ---
    """
}
