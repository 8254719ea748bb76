### As palavras da lei, em português.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } dia, como o município fixou
       *[other] { $count } dias, como o município fixou
    }

## Os seus dados

law-privacy-lead = O menos possível, e nada sem si. Aqui está tudo o que guardamos sobre as pessoas que vêm.
law-privacy-where = É guardado no servidor escolhido pelo município e no seu aparelho. Nada é enviado a outros: nem publicidade, nem medição de audiência.
law-privacy-rights-title = O que pode pedir
law-privacy-rights = Ver o que é guardado sobre si, mandar corrigir ou apagar, ou dizer que não. É gratuito.
law-privacy-own = Da sua inscrição ou do seu passaporte pode ver tudo e levar tudo já, sem pedir nada.
law-privacy-whom-title = A quem perguntar
law-privacy-whom = Na receção do centro, { $town }. Venha com alguém se preferir.
law-privacy-cnil = Se a resposta não lhe convier, escreva à CNIL: 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Telefone: 01 53 73 22 22.
law-to-register = O registo dos tratamentos
law-register-in-french = Este registo é um documento do município. Está escrito em francês.

## Acessibilidade

law-access-state = Parcialmente conforme com o RGAA 4.1, segundo o nosso próprio exame. Nenhum organismo o verificou ainda.
law-access-done-title = O que verificamos
law-access-done = Cada ecrã passa um controlo automático (WCAG 2.2, nível AA) em claro, e os contrastes também em escuro. Tudo se faz só com o teclado. As teclas são grandes.
law-access-not-title = O que ainda falta
law-access-not-people = Nenhuma pessoa cega ou com baixa visão experimentou ainda com o seu leitor de ecrã.
law-access-not-languages = As traduções são feitas por uma máquina. Poucas foram relidas.
law-access-not-speech = A leitura em voz alta depende das vozes do aparelho. Algumas línguas não têm.
law-access-not-screens = Os grandes ecrãs da sala leem-se, mas não se ouvem.
law-access-tell-title = Dizer o que o impede
law-access-tell = Diga-o na receção do centro, { $town }. Alguém faz o pedido consigo, logo.
law-access-defender = Sem resposta, escreva ao Défenseur des droits, sem selo: Libre réponse 71120, 75342 Paris Cedex 07. Telefone: 09 69 39 00 00.

## Tudo o que é guardado sobre mim

law-own-choose = De que quer ver tudo?
law-own-passport = O que é guardado do meu passaporte.
law-own-nothing = Este aparelho não guarda nem inscrição, nem pedido, nem passaporte.
law-own-answers = Este telefone guarda as suas respostas sobre os seus direitos, como pediu.
law-own-answers-sealed = Estão fechadas com o seu código.
law-own-answers-erase = Apagar estas respostas
law-own-answers-look = Ver outra vez os meus direitos
law-own-waiting =
    { $count ->
        [0] Nada espera para ser enviado.
        [one] { $count } gesto espera para ser enviado.
       *[other] { $count } gestos esperam para ser enviados.
    }
law-own-here-title = Neste aparelho
law-own-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
law-own-not-here = Este aparelho não sabe nada por agora.
law-own-centre-title = No centro
law-own-asking = Perguntamos ao centro…
law-own-unanswered = O centro não responde por agora. Vê o que este aparelho sabe.
law-own-centre-nothing = O centro não guarda nada.
law-own-books = O caderno do ateliê tem a mesma inscrição, com o mesmo código.
law-own-noted = Quem conduz o ateliê anotou se o seu grupo veio.
law-own-list = A lista da receção tem o mesmo pedido, com o mesmo código.
law-own-joined = A cidade sabe que este passaporte está junto com outros. Mostram as mesmas passagens.
law-own-contact = Um contacto selado é guardado desde { $from }. Sem notícias suas, apaga-se em { $until }.
law-own-contact-none = Nenhum contacto é guardado.
law-own-openings-none = Ninguém abriu um contacto.
law-own-opening = { $when }: { $deed }, por { $by }. Motivo: { $reason }
law-own-deed-opened = contacto aberto
law-own-deed-erased = contacto apagado
law-own-deed-found-none = contacto procurado, não havia
law-own-deed-could-not-open = contacto pedido, não abriu
law-own-fact-booked = inscrição
law-own-fact-place-changed = outro lugar na fila
law-own-fact-party-changed = o grupo mudou
law-own-fact-taken-back = passagem anulada
law-own-fact-promoted = lugar obtido
law-own-fact-withdrawn = lugares devolvidos
law-own-fact-contact-kept = contacto selado guardado
law-own-fact-contact-erased = contacto apagado
law-own-fact-explained = explicação guardada
law-own-fact-checked-in = passagem
law-own-fact-asked = pedido de ajuda
law-own-fact-planned = o ateliê proposto está no programa
law-own-fact-declined = a proposta não foi aceite
law-own-request-asked = espera que alguém trate dele
law-own-request-taken = alguém está a tratar dele
law-own-request-done = feito
law-own-request-withdrawn = retirado
law-own-request-expired = expirado
law-own-request-declined = não aceite
law-own-file = Guardar num ficheiro
law-own-keep = Este papel e este ficheiro dizem o seu código. Guarde-os para si.

## O que é guardado

law-labels-what = O que é guardado
law-labels-who = Quem pode ler
law-labels-term = Quanto tempo
law-labels-erase = Como é apagado
law-term-LastContact = Dois anos após o último contacto
law-term-TwoYears = Dois anos depois de deixar de ser preciso; três meses para uma conta terminada
law-term-Year = Um ano
law-term-Closed = Trinta dias depois de fechada
law-term-Programme = Enquanto o município guardar o programa do seu evento
law-term-Person = Até a pessoa o apagar, ou deixar o terminal
law-term-Never = Nunca guardado
law-holdings-bookings-what = Com um código ao acaso: que ateliê, quantos adultos e crianças, o lugar na fila, o que é preciso para vir, quantos vieram. Nenhum nome.
law-holdings-bookings-why = Para guardar um lugar e uma fila justos.
law-holdings-bookings-who = Quem conhece o código; quem conduz o ateliê, pelo início do código.
law-holdings-bookings-erase = A pessoa retira-se com o seu código. Estes factos não nomeiam ninguém e ficam no diário.
law-holdings-contacts-what = Nome, telefone, língua, se a pessoa quiser: selados no aparelho com a chave do município.
law-holdings-contacts-why = Para lhe ligar se o ateliê mudar.
law-holdings-contacts-who = A direção e a receção do centro, um contacto de cada vez, com um motivo escrito no diário.
law-holdings-contacts-erase = Pela pessoa com o seu código, pelo centro, ou sozinho após o prazo: não volta.
law-holdings-passages-what = Com um segredo ao acaso: que bancas, a que hora.
law-holdings-passages-why = Para o percurso e os seus totais.
law-holdings-passages-who = Quem tem o segredo; a equipa, pelo código de um cartão de papel; os totais, a partir de cinco pessoas.
law-holdings-passages-erase = Deitado fora o segredo, nada leva a ninguém.
law-holdings-answers-what = Caras, imagens, sim ou não e números escolhidos, com o dia, sem nada que diga de quem; antes e depois, ligados por um número tirado do segredo do percurso.
law-holdings-answers-why = Para saber o que agradou.
law-holdings-answers-who = Os totais, a partir de cinco pessoas.
law-holdings-answers-erase = Nada leva a ninguém.
law-holdings-words-what = Palavras livres no fim de um questionário, com o dia: seladas à parte, sob um número tirado à sorte, sem nada que leve às outras respostas nem a quem as escreveu.
law-holdings-words-why = Para ouvir o que as perguntas não perguntam.
law-holdings-words-who = A direção e o acolhimento do centro, que as leem; os outros, as que eles deixam mostrar no balanço.
law-holdings-words-erase = O centro, de imediato e para sempre; senão, um ano depois de recebidas.
law-holdings-own_device-what = No telefone da pessoa: os seus códigos, o seu passaporte, a sua língua, a lista dos seus papéis e um lembrete se quiser, o que espera ser enviado.
law-holdings-own_device-why = Para servir sem rede.
law-holdings-own_device-who = A pessoa.
law-holdings-own_device-erase = A pessoa esvazia a aplicação ou o navegador.
law-holdings-kiosk-what = No terminal, durante uma visita: o que está no ecrã e o que espera ser enviado.
law-holdings-kiosk-why = Para servir sem telefone.
law-holdings-kiosk-who = A pessoa diante do terminal.
law-holdings-kiosk-erase = «Apagar e sair», ou sozinho após um tempo sem gesto.
law-holdings-rights-what = As respostas às perguntas sobre os direitos.
law-holdings-rights-why = Para dizer a que talvez se tenha direito.
law-holdings-rights-who = Só a pessoa.
law-holdings-rights-erase = Não saem do aparelho. Nada é escrito, salvo se a pessoa o pedir no seu telefone.
law-holdings-kept_answers-what = No telefone da pessoa, se o pedir: as suas respostas sobre os direitos e os direitos encontrados, fechados com um código se escolher um.
law-holdings-kept_answers-why = Para lhe dizer quando há um direito novo.
law-holdings-kept_answers-who = A pessoa; quem tem o seu telefone, se não escolheu código.
law-holdings-kept_answers-erase = A pessoa, com um toque, nos resultados ou em «Tudo o que é guardado sobre mim».
law-holdings-take_up-what = O que acontece com os direitos: por cada resposta, o dia, o direito e a resposta. Nada que diga de quem, nem que respostas vão juntas.
law-holdings-take_up-why = Para saber porque um direito não é pedido, e para a análise das necessidades sociais do centro.
law-holdings-take_up-who = Ninguém, resposta a resposta; a direção e o acolhimento do centro, em grupos inteiros de pelo menos cinco respostas, até à semana passada.
law-holdings-take_up-erase = Nada ali leva a ninguém.
law-holdings-requests-what = Sob um código ao acaso, os pedidos de ajuda: como, quando, a língua, o direito se for dito. Ou uma proposta de ateliê: de que tipo, em que dias; o que se escreve dela fica selado. Nenhum nome.
law-holdings-requests-why = Para telefonar a quem pede.
law-holdings-requests-who = Quem conhece o código; a direção e o acolhimento do centro.
law-holdings-requests-erase = A pessoa retira-o com o código, ou sozinho após sessenta dias; o contacto selado é apagado com ele, e a lista esquece após trinta dias.
law-holdings-referrals-what = As fichas de encaminhamento: para que parceiro, para quê, quem a enviou, em que ponto está. Nenhum nome: o contacto e a mensagem ficam selados à parte.
law-holdings-referrals-why = Para encaminhar alguém para um parceiro, com o seu acordo.
law-holdings-referrals-who = A direção e o acolhimento do centro; o parceiro a quem é dirigida, e mais ninguém.
law-holdings-referrals-erase = O contacto assim que a ficha é fechada; a ficha trinta dias depois. Sem resposta expira após catorze dias, aceite após sessenta.
