package se.kvittens.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.visit.TagFinding;

/** Whatever is asked for, the record keeps what REG-11 says of tags. */
class TagProperties {

    private static final Instant MORNING = At.at("2024-10-01T08:00");
    private static final List<ProviderId> PROVIDERS = List.of(TagDrawer.PROVIDER, new ProviderId("q"));

    @Property
    void REG_11_no_tag_is_ever_of_two_recipients_and_none_is_used_after_it_was_retired(
            @ForAll("asked") List<Asked> asked) {
        TagDrawer drawer = new TagDrawer(2);
        Map<TagUid, RecipientId> of = new TreeMap<>();

        for (Asked each : asked) {
            drawer.ask(each.happening(), each.deed());
            for (Tag tag : drawer.register().all()) {
                tag.recipient()
                        .ifPresent(recipient -> assertThat(of.computeIfAbsent(tag.uid(), first -> recipient))
                                .isEqualTo(recipient));
            }
        }

        List<TagUid> retired = new ArrayList<>();
        for (RecordedTag each : drawer.recorded()) {
            assertThat(retired).doesNotContain(each.happening().uid());
            if (each.happening() instanceof TagRetired gone) {
                retired.add(gone.uid());
            }
        }
        Statistics.label("recorded").collect(drawer.recorded().size() > 5 ? "many" : "few");
        Statistics.label("retired").collect(!retired.isEmpty());
    }

    @Property
    void REG_11_at_any_time_a_recipient_has_one_active_tag_and_a_provider_no_more_than_it_may(
            @ForAll("asked") List<Asked> asked, @ForAll @IntRange(max = 3) int recipients) {
        TagDrawer drawer = new TagDrawer(recipients);

        for (Asked each : asked) {
            drawer.ask(each.happening(), each.deed());
            TagRegister register = drawer.register();
            assertThat(register.all().stream()
                            .filter(Tag::isMounted)
                            .map(tag -> tag.recipient().orElseThrow()))
                    .doesNotHaveDuplicates();
            for (ProviderId provider : PROVIDERS) {
                long out = register.all().stream()
                        .filter(tag -> tag.isOut() && tag.provider().equals(provider))
                        .count();
                assertThat(out).isEqualTo(register.outWith(provider)).isLessThanOrEqualTo(recipients + 2L);
            }
        }
    }

    @Property
    void REG_11_the_same_record_gives_the_same_register_in_any_order_and_however_often_it_is_told(
            @ForAll("asked") List<Asked> asked, @ForAll Random random) {
        TagDrawer drawer = new TagDrawer(2);
        asked.forEach(each -> drawer.ask(each.happening(), each.deed()));
        List<RecordedTag> told = new ArrayList<>(drawer.recorded());
        drawer.recorded().stream().filter(each -> random.nextBoolean()).forEach(told::add);
        Collections.shuffle(told, random);

        assertThat(TagRegister.of(told).all()).isEqualTo(drawer.register().all());
    }

    /** Also of a record in which everything contradicts everything. */
    @Property
    void REG_11_a_record_that_no_desk_made_gives_the_same_register_in_any_order(
            @ForAll("asked") List<Asked> asked, @ForAll Random random) {
        List<RecordedTag> recorded = asked.stream()
                .map(each -> new RecordedTag(
                        each.happening(), each.deed(), each.deed().when()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Tag> before = List.copyOf(TagRegister.of(recorded).all());
        Collections.shuffle(recorded, random);

        assertThat(TagRegister.of(recorded).all()).isEqualTo(before);
    }

    @Property
    void REG_11_what_was_accepted_is_known_when_it_is_asked_again(@ForAll("asked") List<Asked> asked) {
        TagDrawer drawer = new TagDrawer(2);
        asked.forEach(each -> drawer.ask(each.happening(), each.deed()));

        for (RecordedTag each : drawer.recorded()) {
            assertThat(drawer.ask(each.happening(), each.deed())).isEqualTo(new TagDecision.Known());
        }
    }

    @Property
    void REG_11_a_tap_is_a_recipients_own_only_at_the_tag_that_is_or_was_theirs(@ForAll("asked") List<Asked> asked) {
        TagDrawer drawer = new TagDrawer(2);
        asked.forEach(each -> drawer.ask(each.happening(), each.deed()));
        TagRegister register = drawer.register();
        Instant later = MORNING.plusSeconds(100_000);

        for (Tag tag : register.all()) {
            for (RecipientId said : List.of(TagDrawer.ANNA, TagDrawer.BO)) {
                boolean isOwn =
                        register.tap(tag.uid(), Optional.of(said), later).finding() == TagFinding.OWN;
                assertThat(isOwn).isEqualTo(register.activeAt(said).equals(Optional.of(tag)));
            }
        }
    }

    /** Something that is asked for. */
    record Asked(TagHappening happening, Deed deed) {}

    @Provide
    Arbitrary<List<Asked>> asked() {
        Arbitrary<TagUid> uids = Arbitraries.integers().between(0, 5).map(TagDrawer::uid);
        Arbitrary<TagHappening> happenings = Arbitraries.oneOf(
                Combinators.combine(uids, Arbitraries.of(PROVIDERS)).as(TagIssued::new),
                Combinators.combine(uids, Arbitraries.of(PROVIDERS)).as(TagIssued::new),
                Combinators.combine(uids, Arbitraries.of(TagDrawer.ANNA, TagDrawer.BO))
                        .as(TagMounted::new),
                uids.map(TagRetired::new),
                Combinators.combine(uids, Arbitraries.of(true, false)).as(TagChecked::new));
        Arbitrary<Deed> deeds = Arbitraries.integers()
                .between(0, 20)
                .map(second -> new Deed("åsa", Role.PLANNER, MORNING.plusSeconds(second), "lost"));
        return Combinators.combine(happenings, deeds).as(Asked::new).list().ofMaxSize(30);
    }
}
