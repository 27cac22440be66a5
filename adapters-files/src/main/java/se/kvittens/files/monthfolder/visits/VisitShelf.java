package se.kvittens.files.monthfolder.visits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Names;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** The visits that were taken, each at its place, and what later files say of them. */
public final class VisitShelf {

    private final List<RegisteredVisit> visits = new ArrayList<>();
    private final Map<SystemOfRecord, Names<Integer>> places = new EnumMap<>(SystemOfRecord.class);
    private final Map<Integer, List<Adjustment>> adjustments = new HashMap<>();
    private final BitSet outsideAllowed = new BitSet();
    private boolean isUsable = true;

    public VisitShelf() {
        for (SystemOfRecord system : SystemOfRecord.values()) {
            places.put(system, new Names<>());
        }
    }

    boolean holds(String id, SystemOfRecord system) {
        return placesIn(system).get(id) != null;
    }

    void add(RegisteredVisit visit) {
        placesIn(visit.system()).put(visit.id().value(), visits.size());
        visits.add(visit);
    }

    /** Their file can't be read; a row is then not told for each of its references that it is unknown. */
    public void setUnusable() {
        isUsable = false;
    }

    /** Rejects a row for a visit that is not here. */
    public <C extends Enum<C> & Column> void refuseUnknown(Row<C> row, C column) {
        if (isUsable) {
            row.fault(FaultKind.UNKNOWN_VISIT, column, "");
        }
        row.reject();
    }

    /** One for each system that holds the visit. */
    public List<Integer> placesOf(String id) {
        List<Integer> found = new ArrayList<>(1);
        for (Names<Integer> system : places.values()) {
            Integer place = system.get(id);
            if (place != null) {
                found.add(place);
            }
        }
        return found;
    }

    public RegisteredVisit at(int place) {
        return visits.get(place);
    }

    void adjust(int place, Adjustment adjustment) {
        adjustments.computeIfAbsent(place, none -> new ArrayList<>(1)).add(adjustment);
    }

    /** False where it was allowed before. */
    public boolean allowOutside(int place) {
        boolean isFirst = !outsideAllowed.get(place);
        outsideAllowed.set(place);
        return isFirst;
    }

    /** All of them, with what was said of them since. */
    public List<RegisteredVisit> all() {
        BitSet changed = (BitSet) outsideAllowed.clone();
        adjustments.keySet().forEach(changed::set);
        changed.stream().forEach(place -> visits.set(place, changed(place)));
        return visits;
    }

    private RegisteredVisit changed(int place) {
        RegisteredVisit visit = visits.get(place);
        Registration registration = visit.registration();
        return new RegisteredVisit(
                visit.id(),
                visit.recipient(),
                visit.carer(),
                visit.system(),
                visit.start(),
                visit.end(),
                new Registration(
                        registration.registered(), registration.approved(), adjustments.getOrDefault(place, List.of())),
                remarks(visit.remarks(), outsideAllowed.get(place)),
                visit.tasks(),
                visit.planned());
    }

    private static Remarks remarks(Remarks said, boolean isOutsideAllowed) {
        return new Remarks(
                said.manualCause(),
                isOutsideAllowed,
                said.tag(),
                said.doubleStaffing(),
                said.declined(),
                said.privatePhone(),
                said.phone(),
                said.note());
    }

    private Names<Integer> placesIn(SystemOfRecord system) {
        return Objects.requireNonNull(places.get(system));
    }
}
