package se.kvittens.domain.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.tag.TagDecision.Accepted;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;

/**
 * The tags of a town whose planners may do all there is to do with tags; a test asks for something, and what is accepted
 * is recorded. Beyond one tag a recipient there may be a tenth, and two at least.
 */
final class TagDrawer {

    static final TagUid ONE = new TagUid("04A1B2C3D4E501");
    static final TagUid TWO = new TagUid("04A1B2C3D4E502");
    static final ProviderId PROVIDER = new ProviderId("p");
    static final RecipientId ANNA = new RecipientId("anna");
    static final RecipientId BO = new RecipientId("bo");
    static final TagRules RULES = Town.tags();

    private final List<RecordedTag> recorded = new ArrayList<>();
    private final int recipients;

    TagDrawer(int recipients) {
        this.recipients = recipients;
    }

    static TagDesk desk() {
        Map<Act, Set<Role>> may = new EnumMap<>(Act.class);
        for (Act act : EnumSet.of(Act.ISSUE_TAG, Act.MOUNT_TAG, Act.RETIRE_TAG, Act.CHECK_TAG)) {
            may.put(act, Set.of(Role.PLANNER));
        }
        return new TagDesk(new AccessRules(Settings.set(RuleId.SYS_2, "may", may)), RULES);
    }

    TagDecision ask(TagHappening asked, Deed deed) {
        TagDecision decision = desk().decide(asked, deed, register(), recipients);
        if (decision instanceof Accepted accepted) {
            recorded.add(new RecordedTag(accepted.happening(), deed, deed.when()));
        }
        return decision;
    }

    TagDecision issue(TagUid uid, String when) {
        return ask(new TagIssued(uid, PROVIDER), planner(when, ""));
    }

    TagDecision mount(TagUid uid, RecipientId recipient, String when) {
        return ask(new TagMounted(uid, recipient), planner(when, ""));
    }

    TagDecision retire(TagUid uid, String when) {
        return ask(new TagRetired(uid), planner(when, "lost"));
    }

    TagDecision check(TagUid uid, boolean inPlace, String when) {
        return ask(new TagChecked(uid, inPlace), planner(when, ""));
    }

    TagRegister register() {
        return TagRegister.of(recorded);
    }

    List<RecordedTag> recorded() {
        return List.copyOf(recorded);
    }

    static Deed planner(String when, String why) {
        return new Deed("åsa", Role.PLANNER, At.at(when), why);
    }

    static TagUid uid(int number) {
        return new TagUid("04A1B2C3%06X".formatted(number));
    }
}
