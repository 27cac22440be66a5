package se.kvittens.store.stream;

/** What a stream is of. */
public enum StreamKind {
    /** Of a carer within a provider. */
    CARER,
    /** Of the tags of a municipality. */
    TAGS
}
