package se.kvittens.domain.rule;

/** Where a setting comes from: a document of the rule book, by its short name, and the heading in it. */
public record Source(String document, String heading) {

    @Override
    public String toString() {
        return heading.isEmpty() ? document : document + ", " + heading;
    }
}
