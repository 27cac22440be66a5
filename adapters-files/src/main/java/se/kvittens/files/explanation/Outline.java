package se.kvittens.files.explanation;

/** What an explanation is told into, sentence by sentence; how it looks is each outline's own. */
public interface Outline {

    void line(String words);

    /** One of several that stand side by side. */
    void item(String words);

    /** Begins a part. */
    void heading(String words);

    /** What is told meanwhile belongs to the line or item before it. */
    void inside(Runnable telling);
}
