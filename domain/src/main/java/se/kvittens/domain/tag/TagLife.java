package se.kvittens.domain.tag;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.tag.Tag.Check;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;

/**
 * What is recorded of one tag. Each thing happens to it once, but for checks; should a record that was made elsewhere
 * tell two, the one that was taken first holds.
 */
final class TagLife {

    private static final Comparator<RecordedTag> FIRST_TAKEN = Comparator.comparing(RecordedTag::taken)
            .thenComparing(each -> each.deed().when())
            .thenComparing(each -> each.happening().toString());

    /** Of two at the same time, the one that asks for something to be done. */
    private static final Comparator<Check> LATEST =
            Comparator.comparing(Check::when).thenComparing(check -> !check.inPlace());

    private final TagUid uid;
    private @Nullable RecordedTag issued;
    private @Nullable RecordedTag mounted;
    private @Nullable RecordedTag retired;
    private @Nullable Check lastCheck;

    TagLife(TagUid uid) {
        this.uid = uid;
    }

    void take(RecordedTag each) {
        switch (each.happening().act()) {
            case ISSUE_TAG -> issued = first(issued, each);
            case MOUNT_TAG -> mounted = first(mounted, each);
            case RETIRE_TAG -> retired = first(retired, each);
            default -> check(each);
        }
    }

    private void check(RecordedTag each) {
        Check check = new Check(each.deed().when(), ((TagChecked) each.happening()).inPlace());
        if (lastCheck == null || LATEST.compare(check, lastCheck) > 0) {
            lastCheck = check;
        }
    }

    private static RecordedTag first(@Nullable RecordedTag known, RecordedTag told) {
        return known == null || FIRST_TAKEN.compare(told, known) < 0 ? told : known;
    }

    /** Empty where it was never issued. */
    Optional<Tag> tag() {
        return Optional.ofNullable(issued).map(this::tag);
    }

    private Tag tag(RecordedTag issue) {
        Standing standing = retired != null ? Standing.RETIRED : mounted != null ? Standing.MOUNTED : Standing.ISSUED;
        RecordedTag latest = retired != null ? retired : mounted != null ? mounted : issue;
        Instant since = latest.deed().when();
        return new Tag(
                uid,
                ((TagIssued) issue.happening()).provider(),
                standing,
                since,
                Optional.ofNullable(mounted).map(each -> ((TagMounted) each.happening()).recipient()),
                Optional.ofNullable(mounted).map(each -> each.deed().when()),
                Optional.ofNullable(lastCheck));
    }
}
