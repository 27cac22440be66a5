package se.kvittens.application.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.Remarks;

/** Counts the visits of a provider by carer, day and phone. */
final class PhoneCount {

    /** As the day went; what has no phone comes last. */
    private static final Comparator<PhoneReport.Row> ORDER = Comparator.comparing(PhoneReport.Row::carer)
            .thenComparing(PhoneReport.Row::date)
            .thenComparing(row -> row.phone().isEmpty())
            .thenComparing(PhoneReport.Row::first)
            .thenComparing(row -> row.phone().map(Phone::id).orElse(""));

    private final String provider;
    private final Map<Using, Uses> found = new HashMap<>();

    PhoneCount(String provider) {
        this.provider = provider;
    }

    /** Who used what when. */
    private record Using(CarerId carer, LocalDate date, Optional<Phone> phone) {}

    /** By what the same phone, or the same carer, is found again on a day. */
    private record OnDay(Object which, LocalDate date) {}

    private record Uses(long visits, long privately, Instant first, Instant last) {

        static Uses of(EffectiveVisit visit) {
            Remarks remarks = visit.registered().remarks();
            Instant start = at(visit.start(), visit.end());
            Instant end = at(visit.end(), visit.start());
            return new Uses(1, remarks.privatePhone() ? 1 : 0, start, end);
        }

        Uses plus(Uses other) {
            return new Uses(
                    visits + other.visits,
                    privately + other.privately,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    void add(EffectiveVisit visit) {
        Using using = new Using(
                visit.carer(), visit.date(), visit.registered().remarks().phone());
        found.merge(using, Uses.of(visit), Uses::plus);
    }

    Stream<PhoneReport.Row> rows() {
        Map<OnDay, Long> phonesOfCarers = countedBy(PhoneCount::carerOn);
        Map<OnDay, Long> carersOfPhones = countedBy(PhoneCount::phoneOn);
        return found.entrySet().stream()
                .map(each -> row(
                        each.getKey(),
                        each.getValue(),
                        phonesOfCarers.getOrDefault(carerOn(each.getKey()), 0L),
                        carersOfPhones.getOrDefault(phoneOn(each.getKey()), 0L)))
                .sorted(ORDER);
    }

    private PhoneReport.Row row(Using using, Uses uses, long phones, long carers) {
        return new PhoneReport.Row(
                provider,
                using.carer(),
                using.date(),
                using.phone(),
                uses.visits(),
                uses.privately(),
                uses.first(),
                uses.last(),
                phones,
                carers);
    }

    /** Each carer is with each phone on a day once; what has no phone does not count. */
    private Map<OnDay, Long> countedBy(Function<Using, OnDay> key) {
        return found.keySet().stream()
                .filter(using -> using.phone().isPresent())
                .collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static Instant at(@Nullable Receipt receipt, @Nullable Receipt other) {
        return Objects.requireNonNull(receipt != null ? receipt : other).at();
    }

    private static OnDay carerOn(Using using) {
        return new OnDay(using.carer(), using.date());
    }

    private static OnDay phoneOn(Using using) {
        return new OnDay(using.phone(), using.date());
    }
}
