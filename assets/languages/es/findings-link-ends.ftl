# Un teléfono que llegó con un enlace que ya no sirve.

link-ended =
    .title = Llegó con un enlace que ya no sirve
    .why = El enlace se reemplazó, llegó su fecha o se agotaron sus instalaciones. La página lo dice; con el enlace directo, iOS solo dice que no se puede conectar.
    .fix = Envía el enlace actual o crea uno nuevo.
