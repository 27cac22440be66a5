package se.kvittens.application.supplying;

/** Why a month can't be supplied. Nothing of it is then; whoever runs the program is told what is wrong, and where. */
public enum SupplyFault {
    /** It is at hand twice, and nothing says which of the two counts. */
    TWICE,
    /** Something in it is wrong, or in what may hold it. */
    NOT_IN_ORDER,
    /** It is being replaced just now: it may be asked for again. */
    CHANGING,
    /** What holds the months can't be reached: it may be asked again. */
    UNREACHABLE;

    /** Whether to ask again may help, though nobody mends anything. */
    public boolean passesByItself() {
        return this == CHANGING || this == UNREACHABLE;
    }
}
