package se.kvittens.domain.tag;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.TagFinding;

/**
 * All tags of a municipality. Since a tag is issued, mounted and retired once at most, the register hangs on what is
 * recorded alone, and not on the order in which it is told.
 */
public final class TagRegister {

    /** A deed that is told again is the same by who did what, and when. */
    private record Done(TagHappening happening, String who, Instant when) {}

    private final Map<TagUid, Tag> tags = new TreeMap<>();
    private final Map<RecipientId, Tag> active = new HashMap<>();
    private final Map<ProviderId, Integer> out = new HashMap<>();
    private final Set<Done> done = new HashSet<>();

    private TagRegister() {}

    /** The register of all that was recorded, in any order. What happened to a tag that was never issued is left out. */
    public static TagRegister of(List<RecordedTag> recorded) {
        TagRegister register = new TagRegister();
        Map<TagUid, TagLife> lives = new TreeMap<>();
        for (RecordedTag each : recorded) {
            lives.computeIfAbsent(each.happening().uid(), TagLife::new).take(each);
            register.done.add(done(each.happening(), each.deed()));
        }
        lives.values().forEach(life -> life.tag().ifPresent(register::put));
        return register;
    }

    private void put(Tag tag) {
        tags.put(tag.uid(), tag);
        if (tag.isOut()) {
            out.merge(tag.provider(), 1, Integer::sum);
        }
        if (tag.isMounted()) {
            active.putIfAbsent(tag.recipient().orElseThrow(), tag);
        }
    }

    /** By their numbers. */
    public Collection<Tag> all() {
        return List.copyOf(tags.values());
    }

    public Optional<Tag> find(TagUid uid) {
        return Optional.ofNullable(tags.get(uid));
    }

    /** The tag that is at a recipient's door now. */
    public Optional<Tag> activeAt(RecipientId recipient) {
        return Optional.ofNullable(active.get(recipient));
    }

    /** How many tags a provider has out, in stock and at doors. */
    public int outWith(ProviderId provider) {
        return out.getOrDefault(provider, 0);
    }

    /** Whether this very deed is recorded already. */
    boolean holds(TagHappening happening, Deed deed) {
        return done.contains(done(happening, deed));
    }

    /**
     * What a tap says. A tag that was retired later was in use when it was tapped, and one that was mounted later hung nowhere.
     *
     * @param said whose home the carer says it is; empty where nothing is said
     * @param at when it was tapped
     */
    public TapFinding tap(TagUid uid, Optional<RecipientId> said, Instant at) {
        Optional<Tag> tag = find(uid);
        if (tag.filter(each -> !each.isOut() && !at.isBefore(each.since())).isPresent()) {
            return new TapFinding(TagFinding.RETIRED, tag.flatMap(Tag::recipient));
        }
        Optional<RecipientId> door = tag.flatMap(each -> each.recipientAt(at));
        return new TapFinding(finding(door, said), door);
    }

    private static TagFinding finding(Optional<RecipientId> door, Optional<RecipientId> said) {
        return door.map(whose ->
                        said.filter(each -> !each.equals(whose)).isPresent() ? TagFinding.FOREIGN : TagFinding.OWN)
                .orElse(TagFinding.UNKNOWN);
    }

    private static Done done(TagHappening happening, Deed deed) {
        return new Done(happening, deed.who(), deed.when());
    }
}
