package se.kvittens.files.explanation.outline;

/** What an explanation is told into, sentence by sentence; how it looks is each outline's own. */
public interface Outline {

    /** A space at which no line is broken; where it stands, an ordinary one is shown. */
    String GLUE = "\u00a0";

    void line(String words);

    /** One of several that stand side by side. */
    void item(String words);

    /** Begins a part. */
    void heading(String words);

    /** What is told meanwhile belongs to the line or item before it. */
    void inside(Runnable telling);
}
