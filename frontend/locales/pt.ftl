### The words of Plein Sens in Portuguese.
### State: machine draft

language-name = Português
language-direction = ltr
language-tag = pt
language-choose = Escolher a língua
app-name = Plein Sens
skip = Ir para o conteúdo
back = Início
back-bookings = As minhas inscrições
back-programme = Os ateliês
back-results = Os meus resultados
back-trail = O percurso
nav-label = Navegação
nav-home = Início
nav-mine = O que é meu
nav-help = Ajuda
nav-code = Tenho um código
today = Hoje
when = { $day }, { $time }
from-until = { $day }, das { $start } às { $end }
strip-offline = Sem ligação: o que envia fica guardado aqui
strip-disk = Este aparelho não pode guardar nada por agora
strip-lost = { $count ->
    [one] O navegador apagou 1 envio: veja o que fazer
   *[other] O navegador apagou { $count } envios: veja o que fazer
}
strip-troubled = O centro não pode receber nada por agora: o que envia fica guardado aqui
strip-answer = O centro respondeu-lhe: ler a resposta
strip-outdated = Há uma versão mais recente: recarregar a página
strip-sending = { $count ->
    [one] 1 envio a caminho
   *[other] { $count } envios a caminho
}
home-welcome = Seja bem-vindo ou bem-vinda
home-greeting = O que podemos fazer por si?
home-touch = Toque no que lhe interessa.
home-doors = Quatro portas
home-next = Em breve, perto de si
home-reminder = Um lembrete que pediu
home-all-workshops = Ver todos os ateliês
door-rights = Os meus direitos
door-rights-line = Cerca de 5 minutos, nada fica registado
door-workshops = Os ateliês
door-workshops-line = Cozinhar, provar, conhecer-se
door-workshops-today = { $count ->
    [0] Hoje já não há mais, veja amanhã
    [one] Hoje: ainda 1
   *[other] Hoje: ainda { $count }
}
door-trail = O percurso
door-trail-line = De etapa em etapa, com os seus sentidos
door-trail-seen = { $seen } sentidos de { $all }
door-feedback = A minha opinião
door-feedback-line = Algumas perguntas, menos de um minuto
programme-title = Os ateliês
programme-days = Escolher um dia
programme-propose = Propor um ateliê
food-link = O alimento do mês: { $food }
programme-empty = O programa ainda não foi anunciado. Volte em breve.
programme-not-yet = O programa ainda não chegou a este aparelho. Virá assim que houver ligação.
programme-all = Toda a semana
programme-calendar = Calendário
part-morning = Manhã
part-afternoon = Tarde
part-evening = Noite
programme-seek = Procurar
programme-words = Uma palavra, um lugar
programme-words-hint = Por exemplo: pão, jardim, câmara.
programme-only = Só
programme-found = { $count ->
    [0] Nada corresponde. Procure outra coisa.
   *[other] Encontrado: { $count }
}
only-children = Com crianças
only-open = Sem inscrição
only-free = Lugares livres
only-spoken = Em português
card-title = { $time } · { $title }
seats-open = Sem inscrição: venha
seats-begun = Já começou
seats-over = Já terminou
seats-cancelled = Cancelado
seats-moved = Atenção, isto mudou
seats-left = { $seats ->
    [0] Completo: pode esperar por um lugar
    [one] Resta 1 lugar
   *[other] Restam { $seats } lugares
}
seats-waiting = { $waiting ->
    [one] Completo: espera 1 grupo
   *[other] Completo: esperam { $waiting } grupos
}
audience-families = Famílias
audience-seniors = Pessoas idosas
audience-schools = Escolas
kind-bus = O autocarro
kind-forum = O fórum
accessible = Acessível em cadeira de rodas
workshop-when = Quando
workshop-where = Onde
workshop-who = Com
workshop-languages = Línguas
workshop-seats = Lugares
workshop-demo = Demonstração: horários, lugares e morada são inventados.
sign-up-who = Quem vem?
sign-up-adults = Adultos
sign-up-adults-hint = A partir dos 18 anos
sign-up-children = Crianças
sign-up-children-hint = Menos de 18 anos
sign-up-ages = Que idade têm as crianças?
sign-up-ages-hint = Por exemplo: 4, 9. Pode deixar vazio.
sign-up-ages-wrong = Escreva uma idade por criança, de 0 a 17 anos, por exemplo: 4, 9. Ou deixe vazio.
class-adults = Adultos que acompanham
class-adults-hint = Professores incluídos
class-pupils = Alunos
class-pupils-hint = Toda a turma
class-level = Nível da turma
class-level-missing = Escolha o nível da turma e depois inscreva-a.
level-maternelle = Jardim de infância (maternelle)
level-cp = CP (6 anos)
level-ce1 = CE1 (7 anos)
level-ce2 = CE2 (8 anos)
level-cm1 = CM1 (9 anos)
level-cm2 = CM2 (10 anos)
level-college = Terceiro ciclo (collège)
level-lycee = Ensino secundário (lycée)
level-several = Vários níveis, ou outro
party-adults = { $count ->
    [one] 1 adulto
   *[other] { $count } adultos
}
party-children = { $count ->
    [one] 1 criança
   *[other] { $count } crianças
}
party-pupils = { $count ->
    [one] 1 aluno
   *[other] { $count } alunos
}
party-change = Mudar quem vem
party-change-not = Não mudar nada
party-keep = { $count ->
    [one] Vir com 1 pessoa
   *[other] Vir com { $count } pessoas
}
party-more = Se já não houver lugares suficientes, a sua inscrição fica como está.
sign-up-nothing-asked = Não precisa de dar nome, nem morada, nem telefone.
contact-open = Deixar um nome ou um telefone
contact-close = Não deixar nada
contact-what = Selado aqui mesmo: só o centro poderá ler, para o contactar se o ateliê mudar; apagado quando quiser, o mais tardar ao fim de dois anos.
contact-name = O seu primeiro nome
contact-phone = O seu telefone
contact-bad-name = Este nome é comprido demais. Escreva 40 letras no máximo.
contact-bad-phone = Isto não é um número de telefone. Escreva por exemplo 06 39 98 00 12, ou deixe vazio.
contact-not-now = Os seus contactos não podem ser guardados por agora: este aparelho ainda não tem a chave do centro. Inscreva-se sem eles.
contact-title = Os seus contactos
contact-sealed = Contactos selados: só o centro os pode ler.
contact-erase = Apagar os meus contactos
contact-erased = Os seus contactos foram apagados.
needs-open = Preciso de alguma coisa
needs-close = Não preciso de nada
needs-what = Escolha o que é preciso para vir. Quem prepara o ateliê lê, sem o seu nome.
needs-language = Uma pessoa que fale:
need-childcare = Alguém que cuide das crianças
need-transport = Um transporte desde a paragem de autocarro
need-meatless = Uma refeição sem carne
need-step-free = Uma entrada sem degraus
need-signing = A língua gestual
sign-up-clash = Já tem uma inscrição à mesma hora: { $title }.
agenda-add = Adicionar à minha agenda
sign-up-wait = { $count ->
    [one] Esperar por um lugar
   *[other] Esperar por { $count } lugares
}
sign-up-waits = Não há lugares para todos: o seu grupo ficará na lista de espera, na sua vez.
sign-up-do = { $count ->
    [0] Escolha quantas pessoas vêm
    [one] Inscrever 1 pessoa
   *[other] Inscrever { $count } pessoas
}
counter-less = { $what }: menos um
counter-more = { $what }: mais um
booking-title = A minha inscrição
booking-refused = O centro respondeu-lhe
booking-not-found = Por agora não há nenhuma inscrição com este código. Verifique as doze letras, ou pergunte na receção.
booking-unanswered = Sem ligação ao centro por agora. Assim que voltar, procuramos esta inscrição: não tem de fazer nada de novo.
booking-past = Este ateliê era de um evento que já terminou. Já não há nada por vir.
workshop-cancelled = Este ateliê foi cancelado
workshop-cancelled-text = Não vai realizar-se. A receção pode ajudar a encontrar outro.
workshop-moved = Este ateliê foi mudado
workshop-was = Antes: { $when }, { $place }.
home-changed = Uma das suas inscrições mudou
booking-find-again = Escrever outro código
booking-code = O seu código
booking-qr = O mesmo código, para ler com um telefone
booking-keep = Guarde este código: basta para encontrar ou devolver os seus lugares, aqui ou no quiosque.
booking-keep-kiosk = Fotografe, imprima ou anote este código: o quiosque vai esquecê-lo.
booking-print = Imprimir
standing-asked = Na fila assim que houver ligação
standing-asked-text = { $count ->
    [one] O pedido para 1 pessoa está guardado neste aparelho. O centro ainda não o recebeu.
   *[other] O pedido para { $count } pessoas está guardado neste aparelho. O centro ainda não o recebeu.
}
standing-confirmed = Está confirmado
standing-confirmed-text = { $count ->
    [one] Tem 1 lugar guardado.
   *[other] Tem { $count } lugares guardados.
}
standing-waiting = Na lista de espera
standing-waiting-text = { $place ->
    [1] São os primeiros. Guardamos a sua vez; entram todos juntos.
   *[other] O seu número na lista: { $place }. Guardamos a sua vez; entram todos juntos.
}
standing-place = { $place ->
    [1] Os primeiros da lista de espera
   *[other] Número { $place } da lista de espera
}
standing-withdrawn = Lugares devolvidos
standing-withdrawn-text = Obrigado. Se alguém espera, os seus lugares são para essa pessoa.
why-title = Porquê?
why-seats-free = { $free ->
    [one] Restava 1 lugar e ninguém esperava: é seu.
   *[other] Restavam { $free } lugares e ninguém esperava: chegavam para todos.
}
why-behind = { $parties ->
    [one] Antes chegou 1 grupo (pessoas: { $people }, lugares livres: { $free }). Ficaram a seguir.
   *[other] Antes chegaram { $parties } grupos (pessoas: { $people }, lugares livres: { $free }). Ficaram a seguir.
}
why-too-few = { $free ->
    [0] Todos os lugares estavam ocupados. Ficaram os primeiros da fila.
    [one] Restava 1 lugar, não chegava para todos. Ficaram os primeiros da fila.
   *[other] Restavam { $free } lugares, não chegavam para todos. Ficaram os primeiros da fila.
}
why-in-turn = { $free ->
    [one] Ficou livre 1 lugar, e era a sua vez.
   *[other] Ficaram livres { $free } lugares juntos, e era a sua vez.
}
why-offered-on = { $parties ->
    [one] 1 grupo esperava antes, mas os lugares livres ({ $free }) não lhe chegavam. Ficaram para si.
   *[other] { $parties } grupos esperavam antes, mas os lugares livres ({ $free }) não chegavam a nenhum. Ficaram para si.
}
why-from-lease = O quiosque guardava lugares para as horas sem rede: os seus são desses.
why-lease-over = O quiosque tinha confirmado sem rede, mas entretanto o centro tinha retirado os lugares. Lamentamos. Eis o que foi decidido desde então.
why-passed = { $free ->
    [one] Havia 1 lugar livre, não chegava para todos. Foi para um grupo mais pequeno. Mantém a sua vez.
   *[other] Havia { $free } lugares livres, não chegavam para todos. Foram para um grupo mais pequeno. Mantém a sua vez.
}
why-now = { $free ->
    [0] Neste momento: nenhum lugar livre. Precisa de { $people }.
    [one] Neste momento: 1 lugar livre. Precisa de { $people }.
   *[other] Neste momento: { $free } lugares livres. Precisa de { $people }.
}
why-first = Assim que houver lugares para todos, são seus.
why-later = Cada um entra na sua vez, com todo o grupo. Ninguém passa à frente, nem um grupo mais pequeno.
why-deadline = Uma exceção, decidida pelo organizador: a partir de { $when }, os lugares que não chegam aos primeiros vão para os seguintes que cabem todos. Assim nenhum lugar fica vazio.
give-back = Devolver os nossos lugares
leave-line = Sair da lista de espera
leave-line-sure = Sair da lista de espera?
give-back-sure = Devolver os seus lugares?
give-back-text = Se alguém espera, são logo para essa pessoa.
give-back-no = Guardar os nossos lugares
give-back-yes = { $count ->
    [one] Devolver 1 lugar
   *[other] Devolver { $count } lugares
}
bookings-title = As minhas inscrições
request-look = O meu pedido de ajuda
bookings-none = Ainda não há inscrições neste aparelho.
find-title = Encontrar uma inscrição
find-label = O seu código
find-hint = Doze letras e algarismos, como no seu papel.
find-do = Abrir a minha inscrição
code-length = Um código tem 12 letras ou algarismos. Escreveu { $typed }.
code-letter = Nenhum código contém «{ $letter }». Veja outra vez o seu papel.
code-check = Uma letra não está certa, ou há duas trocadas. Veja outra vez o seu papel.
receipt-title = Tenho um recibo
receipt-text = Leia, cole ou escreva aqui o recibo da sua inscrição ou do seu passaporte.
receipt-label = O seu recibo
receipt-hint = Começa por PS1.
receipt-do = Encontrar
receipt-unanswered = O centro não responde por agora. Guarde o recibo, e tente outra vez assim que houver ligação.
receipt-show = Ver o meu recibo
receipt-card = O seu recibo
receipt-qr = O seu recibo, para ler
receipt-keep = A cidade assinou-o. Se o seu telefone ou o centro perder tudo, este recibo basta para encontrar tudo: imprima-o ou fotografe-o.
voucher-another = Isto não é um recibo do Plein Sens: um recibo começa por PS1. Para um código de doze letras, abra «As minhas inscrições».
voucher-version = Este recibo vem de outra versão do Plein Sens. Recarregue a página, ou pergunte na receção.
voucher-torn = Falta uma parte deste recibo, ou uma letra não está certa. Leia-o outra vez, inteiro.
voucher-foreign = Este recibo vem de outra cidade. Mostre-o na cidade que o deu, ou pergunte na receção.
voucher-changed = Este recibo foi alterado: a cidade não o assinou assim. Mostre o papel original na receção.
trail-title = O percurso dos cinco sentidos
trail-others = Outros percursos
trail-stops = As etapas
plate-out-of = de { $all }
trail-done = Completou os cinco sentidos. Obrigado por ter vindo!
trail-begin = Para começar: { $stop }
trail-next = A seguir: { $stop }
trail-plan = O plano
trail-entrance = A entrada: casa { $square }
trail-souvenir = A sua lembrança
stop-place = Casa { $square } do plano
stop-out-of-turn = Por ordem, primeiro vem: { $stop }. Já está aqui? A sua visita também conta.
sense-sight = A visão
sense-hearing = A audição
sense-smell = O olfato
sense-taste = O paladar
sense-touch = O tato
stop-check-in = Estou aqui: anotar a minha passagem
stop-group = Somos uma turma ou um grupo
stop-alone = Venho sem grupo
stop-group-count = Quantas pessoas são?
stop-group-hint = Os adultos também contam. Não se pede nenhum nome.
stop-check-in-group = Somos { $count } aqui: anotar a nossa passagem
stop-noted = Está anotado
stop-go-on = Continuar o percurso
stop-seen = Passou aqui às { $time }
stop-seen-group = Passaram aqui às { $time }: { $people } de { $all }
stop-also = O que este espaço também lhe pode oferecer
stop-held-by = Quem o recebe: { $partner }
stop-code-title = Está numa etapa?
stop-code-label = O código da etapa
stop-code-hint = Quatro letras ou algarismos, no cartaz do espaço.
stop-code-do = Abrir a etapa
stop-code-unknown = Nenhuma etapa tem este código. Veja o cartaz do espaço, ou pergunte à pessoa que lá está.
card-code-alone = É o código de um cartão. Sozinho não abre nada: mostre o QR do cartão, ou pergunte no acolhimento.
card-have = Já tenho um cartão: mostre o QR à câmara. Perdeu-o? O acolhimento encontra-o pelo código.
card-mine-title = É o seu cartão?
card-mine-text = As passagens dele e as deste telefone contam então juntas, cada uma só uma vez. Junte apenas o que é seu.
card-mine-do = Juntar com este telefone
card-mine-done = O cartão e este telefone mostram as mesmas passagens. Use um ou outro.
camera-open = Ler com a câmara
camera-on = O que a câmara vê
camera-close = Fechar a câmara
camera-shut = A câmara não abre. Autorize-a no navegador, ou escreva o código à mão.
camera-blind = Este aparelho ainda não sabe ler códigos QR, e a rede não responde. Tente outra vez daqui a pouco, ou escreva o código à mão.
survey-back = A pergunta anterior
survey-skip = Passar
survey-yes = Sim
survey-no = Não
survey-next = Continuar
survey-next-person = Próxima pessoa
survey-anonymous = Ninguém saberá que é você.
survey-tied = Este telemóvel junta as suas respostas de antes e de depois. Ninguém saberá que é você.
survey-thanks = Obrigado pela sua opinião
survey-kept = As suas respostas estão guardadas.
survey-which = Quer dar a sua opinião sobre o quê?
survey-answered = Já respondeu.
survey-before = Antes
survey-after = Depois
survey-done = Voltar ao início
words-label = As suas palavras, se quiser
words-no-name = Não escreva nenhum nome, nem nada que diga de quem se trata.
words-room = Letras que restam: { $count }
words-too-long = É demasiado longo: { $most } letras no máximo. Nada se perde, encurte.
words-phone = «{ $part }» parece um número de telefone. Retire-o antes de enviar; o resto fica guardado.
words-mail = «{ $part }» parece um endereço de e-mail. Retire-o antes de enviar; o resto fica guardado.
words-address = «{ $part }» parece a morada de alguém. Retire-a antes de enviar; o resto fica guardado.
words-digits = «{ $part }» parece um número de processo ou uma data. Retire-o antes de enviar; o resto fica guardado.
words-link = «{ $part }» parece o endereço de um site. Retire-o antes de enviar; o resto fica guardado.
words-take-out = Retirar esta parte
words-sealed = As suas palavras partem seladas e à parte. O centro lê-as sem saber quem as escreveu.
face-1 = Nada
face-2 = Pouco
face-3 = Mais ou menos
face-4 = Acho que sim
face-5 = Sim, muito
questions-begin = Cerca de 5 minutos ao todo
questions-left = { $count ->
    [one] Última pergunta
   *[other] Faltam { $count } perguntas
}
questions-left-range = Faltam de { $min } a { $max } perguntas
question-unknown = Não sei
question-why = Porquê esta pergunta?
question-back = A pergunta anterior
question-number = A sua resposta
question-next = Continuar
rights-coming = Um momento: o cálculo está a chegar a este aparelho.
rights-not-here = O cálculo ainda não está neste aparelho, e a rede não responde. Tente daqui a pouco, ou pergunte na receção.
rights-try-again = Tentar outra vez
rights-private = As suas respostas ficam neste aparelho. Nada delas é guardado se não o pedir.
rights-possible = { $count ->
    [0] Nenhum direito possível por agora
    [one] 1 direito ainda possível
   *[other] { $count } direitos ainda possíveis
}
rights-see-now = Ver agora
rights-out-of-date = Os valores deste mês ainda não foram verificados. Pergunte na receção do CCAS: não queremos dizer-lhe um número errado.
rights-only-estimate = É uma estimativa. Cada organismo decide: CAF, MSA, caixa de reforma, câmara municipal…
range-of-amounts = entre { $min } e { $max }
per-month = por mês
results-title = Os meus resultados
results-total = Poderia receber { $amount } por mês.
results-early = Ainda é cedo para dizer quanto.
results-to-check = Há um direito para verificar em conjunto.
results-none = Desta vez não encontrámos direitos.
results-empty = Responda a algumas perguntas, e procuramos para si.
results-begin = Começar as perguntas
results-again = As perguntas
results-missing = { $count ->
    [one] Falta 1 resposta para ter a certeza.
   *[other] Faltam { $count } respostas para ter a certeza.
}
results-go-on = Continuar as perguntas
results-help = Ter ajuda
results-help-text = Na receção do CCAS, alguém vê consigo, de graça e sem marcação.
verdict-yes = Sim, pode pedir
verdict-to-check = A verificar
verdict-no = Desta vez não
right-open = Ver este direito
right-why = Porquê você
right-sum = O cálculo, linha a linha
right-steps = Como pedir
right-papers = Os papéis
right-where = Onde ir
right-form = Formulário em papel: { $form }
right-valid = Estes valores contam desde { $since } de { $year }. Verificados a { $checked }.
local-title = As ajudas da sua cidade
local-how = Como pedir
local-unknown = Falta uma resposta para o dizer. A receção do CCAS vê consigo.
local-not-met = Uma das condições da cidade não se cumpre, seja qual for a resposta que falta.
local-decision = Decisão { $number } de { $day } de { $year }.
right-unknown = Este direito não está na nossa lista. Pergunte na receção.
condition-met = Está cumprido
condition-not-met = Não está cumprido
condition-unknown = A saber
kept-title = O que está guardado aqui
kept-nothing = O centro recebeu tudo. Nada espera aqui.
kept-retry = Tentar agora
kept-export = Levar uma cópia
kept-put-away = Percebi
kept-sign-up = { $count ->
    [one] Inscrição, { $title }, 1 pessoa
   *[other] Inscrição, { $title }, { $count } pessoas
}
kept-change-party = { $count ->
    [one] Inscrição mudada: 1 pessoa
   *[other] Inscrição mudada: { $count } pessoas
}
kept-withdraw = Lugares devolvidos
kept-erase-contact = Contactos apagados
kept-check-in = Passagem, { $stop }
kept-join = Um cartão junto com este telefone
kept-survey = A minha opinião
kept-take-up = O que acontece com os meus direitos: uma resposta
kept-ask = Um pedido de ajuda
kept-proposal = Uma proposta de ateliê
kept-take-back = Retirar um pedido de ajuda
kept-other = Outro envio
kept-others = { $count ->
    [one] Também espera 1 envio de uma pessoa que passou antes. Partirá sozinho.
   *[other] Também esperam { $count } envios de pessoas que passaram antes. Partirão sozinhos.
}
kept-unread = { $count ->
    [one] 1 envio vem de outra versão da aplicação. Fica guardado aqui: recarregue a página quando houver ligação.
   *[other] { $count } envios vêm de outra versão da aplicação. Ficam guardados aqui: recarregue a página quando houver ligação.
}
kept-lost = { $count ->
    [one] O navegador apagou o que este aparelho guardava. O centro ainda não tinha recebido 1 envio: faça-o outra vez, ou pergunte na receção.
   *[other] O navegador apagou o que este aparelho guardava. O centro ainda não tinha recebido { $count } envios: faça-os outra vez, ou pergunte na receção.
}
kept-export-why = Um ficheiro que a receção pode registar por si, mesmo que este aparelho nunca mais encontre rede.
kept-device = Este aparelho
kept-safe = O navegador prometeu guardar o que está aqui.
kept-unsafe = O navegador não prometeu guardar o que está aqui: se faltar espaço, pode apagá-lo. Junte a aplicação ao ecrã inicial, e ficará mais bem guardado.
kept-room = Espaço usado: { $used } MB de { $quota } MB
kept-version = Versão { $version }
stage-kept = Guardado aqui, o centro ainda não recebeu
stage-received = Recebido pelo centro
stage-unreadable = O centro ainda não compreende este envio; guarda-o. Pergunte na receção.
link-untried = Estamos a chamar o centro…
link-connected = Ligado ao centro.
link-offline = Sem ligação ao centro por agora. Continuamos a tentar.
trouble-disk = Este aparelho não conseguiu guardar o que fez: não ficou registado. O que já estava guardado continua lá. Saia da navegação privada ou recarregue a página, e toque outra vez no botão.
trouble-full = Este aparelho não conseguiu guardar o que fez: a memória está cheia, e nada ficou registado. O que já estava guardado continua lá. Apague algumas fotografias ou uma aplicação, e toque outra vez no botão.
refusal-already-here = Já passou aqui às { $time }. Está anotado.
refusal-cards-parted = A equipa separou estes cartões. Pergunte no acolhimento.
refusal-already-withdrawn = Estes lugares já foram devolvidos. Não tem nada a fazer.
refusal-already-closed = Este pedido já está fechado. Não tem nada a fazer.
refusal-booking-taken = Este código acaba de ser usado. Toque outra vez no botão.
refusal-changed-meanwhile = Alguém acaba de o mudar. O seu texto ainda está aqui: veja os dois, e escolha.
refusal-incomplete-answers = Responda a pelo menos uma pergunta, e termine.
refusal-not-allowed = Isto é só para a equipa. Pergunte na receção.
refusal-no-sign-up = Não há inscrição: venha, está aberto a todos.
refusal-no-seats-to-add = { $free ->
    [0] Já não há lugares para juntar. A sua inscrição fica como está. Para os outros, faça uma nova inscrição: esperará a sua vez.
    [one] Só resta um lugar para juntar. A sua inscrição fica como está. Junte uma só pessoa, ou inscreva os outros à parte.
   *[other] Só restam { $free } lugares para juntar. A sua inscrição fica como está. Junte menos pessoas, ou inscreva os outros à parte.
}
refusal-party-size = Um grupo tem de 1 a { $max } pessoas. Para mais, inscreva dois grupos ou pergunte na receção.
refusal-party-too-large = Este ateliê tem { $seats } lugares ao todo. Venha com menos pessoas, ou escolha outro ateliê.
refusal-unknown-booking = Nenhuma inscrição tem este código. Verifique as doze letras, ou pergunte na receção.
refusal-too-many-cards = { $max } cartões já estão juntos, e não pode haver mais. Pergunte no acolhimento.
refusal-too-many-requests = Já há demasiadas pessoas à espera de uma chamada. Passe pelo acolhimento ou tente daqui a uns dias.
refusal-unknown-request = Nenhum pedido tem este código. Verifique as doze letras ou pergunte no acolhimento.
refusal-unknown-stop = Esta etapa não existe. Veja o cartaz do espaço, ou pergunte à pessoa que lá está.
refusal-unknown-survey = Este questionário não existe ou já não existe. Volte ao início.
survey-none = De momento não há perguntas. Volte mais tarde.
refusal-unknown-workshop = Este ateliê não existe ou já não existe. Escolha outro no programa.
refusal-workshop-closed = Este ateliê já começou. Escolha outro, ou pergunte na receção.
refusal-workshop-cancelled = Este ateliê foi cancelado. Escolha outro, ou pergunte na receção.
kiosk-title = O quiosque
kiosk-is-off = Este aparelho passará a ser um quiosque de receção: letras grandes, e tudo se apaga depois de cada pessoa.
kiosk-is-on = Este aparelho é um quiosque de receção.
kiosk-on = Fazer deste aparelho um quiosque
kiosk-off = Deixar de ser um quiosque
kiosk-off-sure = Deixar de apagar o que cada pessoa deixa neste aparelho?
kiosk-off-no = Continuar a ser um quiosque
enrol-title = Um aparelho do centro
enrol-label = Código do aparelho
enrol-hint = A equipa encontra-o em «Appareils». Serve uma vez, durante um quarto de hora.
enrol-do = Ligar este aparelho
enrol-done = Está feito: este aparelho chama-se { $name }.
enrol-wrong = Este código não abre nada, ou já não serve. Verifique as doze letras, ou peça outro.
enrol-unanswered = O centro não responde por agora. Tente daqui a pouco; o código ainda serve.
kiosk-erase = Apagar e sair
kiosk-stay = Ainda estou aqui
kiosk-still-there = Ainda está aí?
kiosk-will-erase = { $seconds ->
    [one] Sem resposta, este quiosque apaga tudo dentro de 1 segundo.
   *[other] Sem resposta, este quiosque apaga tudo dentro de { $seconds } segundos.
}
chart-parcours = As passagens, sentido a sentido
chart-avis = O que pensa
board-unknown = Este ecrã não existe
board-waiting = Os números estão a chegar.
board-protected = Ainda não há respostas suficientes para as mostrar
board-out-of = satisfeitos, de { $all }
board-programme = O programa da hora
board-on = Agora
board-next = A seguir
board-until = até às { $time }
board-quiet = Nada previsto por agora.
help-title = Ajuda
directory-title = Encontrar um lugar que ajuda
help-person = Alguém para o ajudar
help-person-text = Na receção do CCAS, uma pessoa responde-lhe, de graça e sem marcação.
help-privacy = O que sabemos de si
help-privacy-text = Só o que inscreve. As suas respostas sobre os direitos nunca saem deste aparelho.
help-offline = Sem rede
help-offline-text = Tudo funciona também sem ligação. O que faz fica guardado aqui e parte assim que a rede voltar.
help-code = Tenho um código
help-code-text = Toque aqui, escreva o seu código, e encontra a sua inscrição.
not-found-title = Esta página não existe
not-found-text = Talvez a morada tenha um erro.
not-found-home = Ir para o início
boot-error = Esta página não pôde abrir por completo. Verifique a ligação, e recarregue a página. A receção do CCAS também pode ajudar.
page-coming = Um momento: esta página está a chegar a este aparelho.
answer-not-a-number = Escreva um número, por exemplo 450 ou 1 234,50.
answer-too-fine = Escreva no máximo dois algarismos depois da vírgula, e um número inteiro para uma idade ou anos.
answer-too-small = Escreva { $min } ou mais.
answer-too-large = Escreva { $max } ou menos.
who-applicant = Para si
who-partner = Para a pessoa com quem vive
who-child = Para o filho { $number }, nascido a { $birth }
answer-day = Dia, mês, ano (por exemplo 20/01/1996)
answer-child-day = Data de nascimento do filho { $number }
answer-more-children = Juntar um filho
answer-each-month = O mesmo valor todos os meses
answer-not-each-month = Não é o mesmo valor todos os meses
answer-same = Como este ano
answer-none = Nada disto? Continue sem tocar em nada.
answer-not-a-day = Escreva um dia, por exemplo 20/01/1996.
answer-impossible-day = Escreva o ano por inteiro, entre 1900 e hoje.
answer-part-missing = Escreva todos os valores, 0 se não houver nada.
per-year = por ano
per-school-year = para o ano escolar
once = uma só vez
per-month-to-pay = por mês, a pagar
question-home = Quem conta no seu agregado?
question-home-why = O valor depende das pessoas que vivem consigo e que tem a cargo.
question-home-hint = Pais, amigos ou colegas com quem vive não contam.
question-home-choice-alone = Só eu
question-home-choice-couple = Eu e a pessoa com quem vivo em casal
question-home-choice-alone_children = Eu e os meus filhos
question-home-choice-couple_children = Nós dois e os nossos filhos

listen = Ouvir
listen-stop = Parar
listen-others = Aqui, outras pessoas podem ouvir o que é sobre si.
listen-aloud = Ler em voz alta
listen-not = Não ler
listen-all = Tudo de ouvido, com quatro teclas
listen-all-how = Sem ver o ecrã: mantenha um dedo um segundo num canto, ou carregue numa tecla do teclado numérico.
question-unsaid = Prefiro não responder
kiosk-unsealed = Este quiosque ainda não recebeu a chave do centro: não guarda nada, e o que fez não fica inscrito. Pergunte a uma pessoa da receção.
kiosk-call = Ligue para este número com o seu telefone, ou leia este quadrado com ele
kiosk-leaving = Para abrir esta página noutro lugar, leia este quadrado com um telefone
keeper-code = Código de manutenção
keeper-looking = Um momento: estamos a verificar este código.
keeper-wrong = Não é este código. Se se perdeu, a equipa volta a ligar o quiosque com um novo código de aparelho.
keeper-open = Abrir a manutenção
keeper-network = A rede e os envios
keeper-waiting = { $count ->
    [one] 1 envio espera que o centro o receba.
   *[other] { $count } envios esperam que o centro os receba.
}
keeper-size = O tamanho real
keeper-size-text = Ponha um cartão bancário sobre a moldura, e ajuste até o cartão a cobrir. No papel, a moldura é tão grande como ele.
keeper-print = Imprimir esta página para experimentar
keeper-volume = O volume, de 0 a 10
keeper-same-key = A mesma tecla só conta uma vez, em décimos de segundo
keeper-ajar = Esta página está aberta a toda a gente: escolha um código.
keeper-digits = De quatro a oito algarismos.
keeper-keep = Guardar este código
keyboard = Teclado
keyboard-shift = Maiúsculas
keyboard-space = Espaço
keyboard-erase = Apagar uma letra
keyboard-close = Fechar o teclado

## Data and accessibility

foot-privacy = Os seus dados
foot-accessibility = Acessibilidade
town-contact = Contactar a receção
own-title = Tudo o que é guardado sobre mim
