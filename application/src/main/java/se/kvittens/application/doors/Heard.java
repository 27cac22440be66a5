package se.kvittens.application.doors;

/**
 * What became of something that was told.
 *
 * @param fresh events that nobody had told before
 * @param known events that were told before, and say the same
 * @param otherwise events that were told before, and say something else now; counted when they are taken down
 * @param unread entries that nobody can understand; counted when they are taken down
 */
public record Heard(int fresh, int known, int otherwise, int unread) {

    public static final Heard NOTHING = new Heard(0, 0, 0, 0);

    public Heard and(Heard more) {
        return new Heard(fresh + more.fresh, known + more.known, otherwise + more.otherwise, unread + more.unread);
    }
}
