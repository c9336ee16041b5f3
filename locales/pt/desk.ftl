# O que a mesa diz de rascunhos, remessas e papéis.

desk-after-due-back = O que foi fornecido deve voltar em { $day }.
desk-after-inspection = A próxima inspeção vence em { $day }.

desk-amount = { $n ->
    [one] { $shown } peça
   *[other] { $shown } peças
}
desk-amount-at-least = { $n ->
    [one] { $shown } peça, NEQ de pelo menos { $kg } kg
   *[other] { $shown } peças, NEQ de pelo menos { $kg } kg
}
desk-amount-neq = { $n ->
    [one] { $shown } peça, NEQ de { $kg } kg
   *[other] { $shown } peças, NEQ de { $kg } kg
}
desk-amount-unlike = várias unidades de medida, NEQ de { $kg } kg
desk-amount-unlike-at-least = várias unidades de medida, NEQ de pelo menos { $kg } kg

desk-change = de { $from } para { $to }

desk-check-book = O livro permite, tal como está após o ato { $act }.
desk-check-clock = O relógio deste computador está em dúvida, { $clock }; mais uma pessoa assina.
desk-check-flag = { $subject } · { $rule }
desk-check-late = { $n ->
    [one] Lançamento tardio, de ontem
   *[other] Lançamento tardio, de { $shown } dias atrás
}
desk-check-role = { $name } exerce a função { $role }.

desk-defects = defeitos: { $critical } críticos, { $major } maiores, { $minor } menores

desk-fact-certificate = Certificado
desk-fact-document = Documento
desk-fact-drafted = Preparada em
desk-fact-list = Lista
desk-fact-reversed = O que fez
desk-fact-reverses = Estorna o ato
desk-fact-signed-by = Primeira assinatura
desk-fact-software = Programa

desk-list = { $lines }, { $amount }


desk-percent = { $number } %

desk-said = { $said }

desk-sample = amostra de { $sample }
