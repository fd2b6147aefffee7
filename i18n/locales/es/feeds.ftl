# What other programs show: calendars and news feeds

feeds-sessions = Reuniones para escucharle en { $place }
feeds-news = Lo que dice { $place } y lo que la ciudad hace al respecto
feeds-session-off = Cancelada: { $title }
feeds-session-moved = Cambió de fecha o lugar: { $title }
feeds-session-minutes = Ya está el resumen de esta reunión: { $title }
feeds-finding = Lo que escuchamos: { $title }
feeds-step-promised = Prometido: { $title }
feeds-step-underway = Ya empezó el trabajo: { $title }
feeds-step-done = Cumplido: { $title }
feeds-step-dropped = No se hará: { $title }
feeds-late = Atrasado: { $title }
feeds-due = Para el { $day }.
feeds-who = Quién lo hace: { $name }.
