package se.kvittens.domain.tag;

import java.util.Optional;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagDecision.Accepted;
import se.kvittens.domain.tag.TagDecision.Known;
import se.kvittens.domain.tag.TagDecision.Refused;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;

/** Decides what may happen to tags. It records nothing: what it accepts, its caller takes down. */
public final class TagDesk {

    private final AccessRules access;
    private final TagRules rules;

    /** By the rules in force when it is done. */
    public TagDesk(AccessRules access, TagRules rules) {
        this.access = access;
        this.rules = rules;
    }

    /**
     * Whether something may happen.
     *
     * @param register as recorded so far
     * @param recipients of the provider with an order in force; of no matter but where a tag is issued
     */
    public TagDecision decide(TagHappening asked, Deed deed, TagRegister register, int recipients) {
        if (!access.may(deed.role(), asked.act())) {
            return new Refused(TagRefusalCode.NOT_IN_THIS_ROLE);
        }
        if (register.holds(asked, deed)) {
            return new Known();
        }
        if (asked instanceof TagIssued issued) {
            return issue(issued, register, recipients);
        }
        return register.find(asked.uid())
                .map(tag -> toTag(asked, deed, tag, register))
                .orElseGet(() -> new Refused(TagRefusalCode.NOT_ISSUED));
    }

    private TagDecision issue(TagIssued issued, TagRegister register, int recipients) {
        Optional<Tag> tag = register.find(issued.uid());
        if (tag.isPresent()) {
            return again(issued, tag.get());
        }
        return register.outWith(issued.provider()) < rules.mostOut(recipients)
                ? new Accepted(issued)
                : new Refused(TagRefusalCode.TOO_MANY_OUT);
    }

    private static TagDecision again(TagIssued issued, Tag tag) {
        if (!tag.isOut()) {
            return new Refused(TagRefusalCode.RETIRED_FOR_GOOD);
        }
        return tag.provider().equals(issued.provider()) ? new Known() : new Refused(TagRefusalCode.ISSUED_TO_ANOTHER);
    }

    private static TagDecision toTag(TagHappening asked, Deed deed, Tag tag, TagRegister register) {
        if (asked instanceof TagRetired retired) {
            return retire(retired, deed, tag);
        }
        if (!tag.isOut()) {
            return new Refused(TagRefusalCode.RETIRED_FOR_GOOD);
        }
        if (asked instanceof TagMounted mounted) {
            return mount(mounted, tag, register);
        }
        return tag.isMounted() ? new Accepted(asked) : new Refused(TagRefusalCode.NOT_MOUNTED);
    }

    private static TagDecision retire(TagRetired retired, Deed deed, Tag tag) {
        if (tag.standing() == Standing.RETIRED) {
            return new Known();
        }
        return deed.why().isBlank() ? new Refused(TagRefusalCode.REASON_MISSING) : new Accepted(retired);
    }

    /** A new tag never takes the place of another by itself: who retires the old one says why. */
    private static TagDecision mount(TagMounted mounted, Tag tag, TagRegister register) {
        if (tag.isMounted()) {
            return tag.recipient().filter(mounted.recipient()::equals).isPresent()
                    ? new Known()
                    : new Refused(TagRefusalCode.ANOTHER_RECIPIENTS);
        }
        return register.activeAt(mounted.recipient()).isPresent()
                ? new Refused(TagRefusalCode.RECIPIENT_HAS_ONE)
                : new Accepted(mounted);
    }
}
