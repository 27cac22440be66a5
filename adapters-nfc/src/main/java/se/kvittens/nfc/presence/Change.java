package se.kvittens.nfc.presence;

/** What has changed on a reader. */
public sealed interface Change {

    Sight sight();

    /** It has come to an empty reader. */
    record Came(Sight sight, Moment first) implements Change {}

    /** It is there, and nobody saw it come. */
    record Rests(Sight sight, Moment first) implements Change {}

    /** It was told of, and is there no more. */
    record Left(Sight sight, Moment last) implements Change {}
}
