package se.kvittens.application.following;

import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.deadline.Deadline;
import se.kvittens.domain.deadline.DeadlineCalendar;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;

/** Lists the deadlines that a provider lives by. */
public final class ListDeadlines {

    private final RuleBookShelf shelf;

    @Inject
    public ListDeadlines(RuleBookShelf shelf) {
        this.shelf = shelf;
    }

    /** Those that fall in a year, in order; none where no rule book is in force. */
    public List<Deadline> in(Year year, MunicipalityId municipality, PublishedLocks published) {
        return new DeadlineCalendar(shelf.books(), municipality, published).in(year);
    }
}
