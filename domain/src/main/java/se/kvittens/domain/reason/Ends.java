package se.kvittens.domain.reason;

import java.util.AbstractList;
import se.kvittens.domain.time.TimeSpan;

/** The two ends of a time as facts. Each visit has them and few are asked for, so they are made when they are read. */
final class Ends extends AbstractList<Fact> {

    private final TimeSpan span;

    Ends(TimeSpan span) {
        this.span = span;
    }

    @Override
    public Fact get(int index) {
        return switch (index) {
            case 0 -> new Fact(Term.START, span.start());
            case 1 -> new Fact(Term.END, span.end());
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public int size() {
        return 2;
    }
}
