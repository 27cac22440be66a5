package se.kvittens.application.tapping;

/** Is told what a reader sees. */
@FunctionalInterface
public interface TagListener {

    /** Should be quick: while it works, nothing is read. */
    void on(TagEvent event);
}
