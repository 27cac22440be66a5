package se.kvittens.lock.nukimqtt.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.lock.mqtt.Arrival;
import se.kvittens.lock.mqtt.Packet;

/** Whatever locks say, in whatever parts it is read. */
class StoryProperties {

    private static final GatewayName NAME = new GatewayName("house");
    private static final Instant NOON = Instant.parse("2025-03-03T11:00:00Z");

    /** Something that a lock says. */
    record Word(String device, String topic, String text, boolean isRetained, boolean isKept, int later) {}

    @Provide
    Arbitrary<List<Word>> words() {
        Arbitrary<String> devices = Arbitraries.of("3A5B", "11112222");
        Arbitrary<String[]> said = Arbitraries.of(
                new String[] {"state", "1"},
                new String[] {"state", "2"},
                new String[] {"state", "3"},
                new String[] {"state", "4"},
                new String[] {"state", "254"},
                new String[] {"state", "77"},
                new String[] {"state", "x"},
                new String[] {"connected", "true"},
                new String[] {"connected", "false"},
                new String[] {"batteryCritical", "true"},
                new String[] {"lockActionEvent", "1,0,54321,12345,1"},
                new String[] {"lockActionEvent", "2,6,0,0,0"},
                new String[] {"lockActionEvent", "4,2,0,0,0"},
                new String[] {"lockActionEvent", "90,2,0,0,2"},
                new String[] {"lockActionEvent", ",,,"});
        return Combinators.combine(
                        devices,
                        said,
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 90))
                .as((device, word, retained, kept, later) -> new Word(device, word[0], word[1], retained, kept, later))
                .list()
                .ofMaxSize(30);
    }

    private static List<Arrival> arrivals(List<Word> words) {
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(new Arrival(1, Optional.empty(), NOON, false));
        Instant when = NOON;
        for (Word each : words) {
            when = when.plusSeconds(each.later());
            long number = arrivals.size() + 1L;
            arrivals.add(new Arrival(number, Optional.of(packet(each, (int) number)), when, each.isKept()));
        }
        return arrivals;
    }

    private static Packet packet(Word word, int id) {
        String topic = "nuki/" + word.device() + "/" + word.topic();
        return new Packet(topic, Optional.of(word.text()), topic + word.text(), word.isRetained(), false, id);
    }

    private record Heard(List<DoorEvent> events, List<Unread> unread, LogPlace place) {}

    private static Heard told(List<Arrival> arrivals, Optional<LogPlace> after) {
        Story story = new Story(NAME, "inbox", Places.read(after));
        arrivals.forEach(story::take);
        return new Heard(story.told().events(), story.told().unread(), Places.of(story.seen()));
    }

    @Property(tries = 500)
    void in_whatever_parts_it_is_read_the_same_is_told(@ForAll("words") List<Word> words, @ForAll List<Boolean> cuts) {
        List<Arrival> arrivals = arrivals(words);
        Heard whole = told(arrivals, Optional.empty());
        List<DoorEvent> events = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        Optional<LogPlace> place = Optional.empty();
        List<Arrival> part = new ArrayList<>();
        for (int at = 0; at < arrivals.size(); at++) {
            part.add(arrivals.get(at));
            if (at == arrivals.size() - 1 || (at < cuts.size() && cuts.get(at))) {
                Heard next = told(part, place);
                events.addAll(next.events());
                unread.addAll(next.unread());
                place = Optional.of(next.place());
                part.clear();
            }
        }

        assertThat(events).isEqualTo(whole.events());
        assertThat(unread).isEqualTo(whole.unread());
        assertThat(place).contains(whole.place());
    }

    @Property(tries = 500)
    void what_is_handed_over_again_to_who_has_taken_it_down_says_nothing_new(@ForAll("words") List<Word> words) {
        List<Arrival> arrivals = arrivals(words);
        Heard whole = told(arrivals, Optional.empty());
        List<Arrival> again = new ArrayList<>();
        for (Arrival each : arrivals) {
            each.packet()
                    .ifPresent(packet -> again.add(
                            new Arrival(again.size() + 1L, Optional.of(again(packet)), each.received(), true)));
        }

        Heard next = toldByAnother(again, whole.place());

        assertThat(next.events()).isEmpty();
        assertThat(next.unread()).isEmpty();
    }

    private static Packet again(Packet packet) {
        return new Packet(packet.topic(), packet.text(), packet.print(), packet.isRetained(), true, packet.id());
    }

    private static Heard toldByAnother(List<Arrival> arrivals, LogPlace after) {
        Story story = new Story(NAME, "another", Places.read(Optional.of(after)));
        arrivals.forEach(story::take);
        return new Heard(story.told().events(), story.told().unread(), Places.of(story.seen()));
    }

    @Property(tries = 500)
    void each_event_has_a_name_of_its_own_and_no_time_that_nobody_knows(@ForAll("words") List<Word> words) {
        Heard whole = told(arrivals(words), Optional.empty());

        assertThat(whole.events()).extracting(DoorEvent::id).doesNotHaveDuplicates();
        assertThat(whole.events())
                .allMatch(each -> each.times().source() == TimeSource.RECEIVER
                        || each.times().source() == TimeSource.KEPT);
    }

    @Property(tries = 500)
    void a_place_that_was_cut_or_made_up_begins_anew(@ForAll String place) {
        assertThat(Places.read(Optional.of(new LogPlace(place)))).isEqualTo(Seen.NOTHING);
    }
}
