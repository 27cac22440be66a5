package se.kvittens.client.tags;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.domain.tag.TagUid;

/**
 * The tags that were handed out to a provider (REG-11). At whose doors they are shown is logged there. A tag goes one way and
 * never back, so that nothing says which version was seen.
 */
public interface Tags {

    /** By their numbers. */
    Either<RestProblem, List<ShownTag>> all();

    Either<RestProblem, ShownTag> see(TagUid tag);

    /**
     * Those that are still to be checked in a month: those that were not in place first, then those that nobody has looked
     * at for longest.
     */
    Either<RestProblem, List<ShownTag>> toCheck(YearMonth month);

    Either<RestProblem, Tag> issue(TagUid tag, TagIssue issue);

    Either<RestProblem, Tag> mount(TagUid tag, TagMount mount);

    /** Takes it out of use for good. */
    Either<RestProblem, Tag> retire(TagUid tag, String why);

    /** Notes what a spot check found. It is asked once; where there is no answer, look at it again. */
    Either<RestProblem, Tag> check(TagUid tag, TagCheck check);
}
