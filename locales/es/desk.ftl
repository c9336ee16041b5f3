# Lo que el escritorio dice de borradores, tandas y papeles.

desk-after-due-back = Lo entregado debe volver el { $day }.
desk-after-inspection = La próxima inspección vence el { $day }.

desk-amount = { $n ->
    [one] { $shown } pieza
   *[other] { $shown } piezas
}
desk-amount-at-least = { $n ->
    [one] { $shown } pieza, NEQ de al menos { $kg } kg
   *[other] { $shown } piezas, NEQ de al menos { $kg } kg
}
desk-amount-neq = { $n ->
    [one] { $shown } pieza, NEQ de { $kg } kg
   *[other] { $shown } piezas, NEQ de { $kg } kg
}
desk-amount-unlike = varias unidades de medida, NEQ de { $kg } kg
desk-amount-unlike-at-least = varias unidades de medida, NEQ de al menos { $kg } kg

desk-change = de { $from } a { $to }

desk-check-book = El libro lo permite tal como está después del acto { $act }.
desk-check-clock = El reloj de esta computadora está en duda, { $clock }; firma una persona más.
desk-check-flag = { $subject } · { $rule }
desk-check-late = { $n ->
    [one] Asiento tardío, de ayer
   *[other] Asiento tardío, de hace { $shown } días
}
desk-check-role = { $name } tiene la función { $role }.

desk-defects = defectos: { $critical } críticos, { $major } mayores, { $minor } menores

desk-fact-certificate = Certificado
desk-fact-document = Documento
desk-fact-drafted = Preparada el
desk-fact-list = Lista
desk-fact-reversed = Lo que hizo
desk-fact-reverses = Reversa el acto
desk-fact-signed-by = Primera firma
desk-fact-software = Programa

desk-list = { $lines }, { $amount }


desk-percent = { $number } %

desk-said = { $said }

desk-sample = muestra de { $sample }
