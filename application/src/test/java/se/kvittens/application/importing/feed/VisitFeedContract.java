package se.kvittens.application.importing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.visit.Phone;

/** What {@link VisitFeed} promises. The tests of an adapter extend it. */
public abstract class VisitFeedContract extends FeedContract<ToldVisit> {

    /** Of at least three visits, each of which can be understood; of the same content at each call. */
    protected abstract VisitFeed feed();

    /** Whether the system knows phones. Where it does, one of the visits names one, and one names none. */
    protected boolean tellsPhones() {
        return false;
    }

    @Override
    protected final Telling<ToldVisit> open() {
        return feed()::tell;
    }

    @Override
    protected final Origin originOf(ToldVisit record) {
        return record.origin();
    }

    @Test
    void each_visit_has_a_receipt() {
        assertThat(told(open())).allMatch(visit -> visit.start() != null || visit.end() != null);
    }

    @Test
    void SYS_7_a_phone_is_told_where_it_is_known_and_only_there() {
        List<Optional<Phone>> phones =
                told(open()).stream().map(visit -> visit.remarks().phone()).toList();

        assertThat(phones).contains(Optional.empty());
        assertThat(phones.stream().anyMatch(Optional::isPresent)).isEqualTo(tellsPhones());
    }

    @Test
    void REG_8_no_phone_is_named_by_a_number_of_a_person() {
        assertThat(told(open()))
                .allMatch(visit -> visit.remarks()
                        .phone()
                        .map(phone -> Phone.of(phone.id()).isRight())
                        .orElse(true));
    }

    @Test
    void each_visit_has_an_id_of_its_own() {
        assertThat(told(open())).extracting(ToldVisit::system, ToldVisit::id).doesNotHaveDuplicates();
    }
}
