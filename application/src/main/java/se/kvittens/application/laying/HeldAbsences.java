package se.kvittens.application.laying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.absences.Origin;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.keeping.Standing.Said;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;

/** The absences of a provider as they stand now: those that were registered, and those that were supplied. */
final class HeldAbsences implements Saying.Book {

    private static final int LENGTH = 8;

    private final long version;
    private final SaidAbsences said;
    private final Map<AbsenceKey, Absence> supplied = new LinkedHashMap<>();
    private final Set<RecipientId> known;
    private final UnaryOperator<String> hash;

    /** Of files from the earliest month on: the latest that has an absence says how it is. */
    HeldAbsences(Chronicle.Page<AbsenceSaid> page, List<RecipientFile> files, UnaryOperator<String> hash) {
        this.version = page.version();
        this.said = new SaidAbsences(page.told(), taken -> true);
        this.known = files.stream().map(file -> file.recipient().id()).collect(Collectors.toSet());
        this.hash = hash;
        for (RecipientFile file : files) {
            RecipientId recipient = file.recipient().id();
            file.absences().forEach(absence -> supplied.put(AbsenceKey.of(recipient, absence), absence));
        }
    }

    /** Of what was said. */
    @Override
    public long version() {
        return version;
    }

    boolean know(RecipientId recipient) {
        return known.contains(recipient);
    }

    List<HeldAbsence> all() {
        List<HeldAbsence> all = new ArrayList<>();
        said.all().stream()
                .filter(each -> each.last().id().isPresent() || supplied.containsKey(AbsenceKey.of(each.last())))
                .map(this::held)
                .forEach(all::add);
        supplied.forEach((key, absence) -> {
            if (said.of(key).isEmpty()) {
                all.add(held(new Content(key.id(hash), key.recipient(), absence), 0, Origin.SUPPLIED));
            }
        });
        return all;
    }

    Optional<HeldAbsence> find(AbsenceId id) {
        return all().stream().filter(held -> held.id().equals(id)).findFirst();
    }

    /** An absence as it was registered first under an id. */
    Optional<AbsenceSaid> registered(AbsenceId id) {
        return said.all().stream()
                .map(Said::first)
                .filter(first -> first.id().equals(Optional.of(id)))
                .findFirst();
    }

    /** Whether something was said of the same absence already, by whichever id. */
    boolean tellOf(AbsenceKey key) {
        return said.of(key)
                .filter(last -> last.id().isPresent() || supplied.containsKey(key))
                .isPresent();
    }

    private record Content(AbsenceId id, RecipientId recipient, Absence absence) {}

    private HeldAbsence held(Said<AbsenceSaid> each) {
        AbsenceKey key = AbsenceKey.of(each.last());
        AbsenceSaid last = said.of(key).orElseThrow();
        Optional<Absence> other = Optional.ofNullable(supplied.get(key));
        return held(
                new Content(
                        each.last().id().orElseGet(() -> key.id(hash)),
                        last.recipient(),
                        other.map(found -> SaidAbsences.over(found, last.absence()))
                                .orElse(last.absence())),
                each.times(),
                other.isPresent() ? Origin.BOTH : Origin.REGISTERED);
    }

    private HeldAbsence held(Content content, int times, Origin origin) {
        String version =
                times + "-" + hash.apply(LaidTexts.of(content.absence())).substring(0, LENGTH);
        return new HeldAbsence(content.id(), version, content.recipient(), content.absence(), origin);
    }
}
