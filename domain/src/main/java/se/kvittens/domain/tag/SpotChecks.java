package se.kvittens.domain.tag;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.time.CareZone;

/**
 * Which tags are to be checked in a month (stickprov): first those that the last check did not find, all of them; then
 * those that nobody has looked at for longest, until the month has its share. Nothing is drawn by lot, so that whoever
 * asks again gets the same answer.
 */
public final class SpotChecks {

    private static final Comparator<Tag> LONGEST_UNCHECKED =
            Comparator.comparing(SpotChecks::lastSeen).thenComparing(Tag::uid);

    private final TagRules rules;

    public SpotChecks(TagRules rules) {
        this.rules = rules;
    }

    /** The tags of a provider that are still to be checked in a month. */
    public List<Tag> due(TagRegister register, ProviderId provider, YearMonth month) {
        List<Tag> mounted = register.all().stream()
                .filter(tag -> tag.isMounted() && tag.provider().equals(provider))
                .toList();
        List<Tag> left = mounted.stream().filter(tag -> !isChecked(tag, month)).toList();
        int checked = mounted.size() - left.size();
        Stream<Tag> missed = mounted.stream().filter(Tag::isToBeFollowedUp).sorted(LONGEST_UNCHECKED);
        Stream<Tag> next = left.stream()
                .filter(tag -> !tag.isToBeFollowedUp())
                .sorted(LONGEST_UNCHECKED)
                .limit(Math.max(0, rules.checksOf(mounted.size()) - checked));
        return Stream.concat(missed, next).toList();
    }

    private static boolean isChecked(Tag tag, YearMonth month) {
        return tag.lastCheck()
                .filter(check -> YearMonth.from(CareZone.dateOf(check.when())).equals(month))
                .isPresent();
    }

    /** When somebody last had it at hand: at its last check, or when it was mounted. */
    private static Instant lastSeen(Tag tag) {
        return tag.lastCheck().map(Tag.Check::when).orElse(tag.since());
    }
}
