package se.kvittens.testkit.text;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** A visit of a rule case, as lines; what is as usual is left out. */
final class VisitText {

    private static final CarerId USUAL_CARER = new CarerId("c1");
    private static final LocalTime USUAL_APPROVAL = LocalTime.of(17, 0);

    private VisitText() {}

    /** A list item, a line for each field. */
    static List<String> of(RegisteredVisit visit, CutOver systems) {
        List<String> lines = new ArrayList<>();
        for (String line : fields(visit, systems).lines()) {
            lines.add((lines.isEmpty() ? "  - " : "    ") + line);
        }
        return lines;
    }

    private static FlowMap fields(RegisteredVisit visit, CutOver systems) {
        Remarks remarks = visit.remarks();
        FlowMap map = new FlowMap()
                .put("id", Written.name(visit.id().value()))
                .put("recipient", Written.name(visit.recipient().value()))
                .putIf(
                        !visit.carer().equals(USUAL_CARER),
                        "carer",
                        Written.name(visit.carer().value()))
                .putIf(visit.system() != systems.usualSystemAt(visit.firstReceipt()), "system", visit.system())
                .putIfPresent("start", receipt(visit.start()))
                .putIfPresent("end", receipt(visit.end()))
                .putIfPresent("cause", remarks.manualCause())
                .putIf(remarks.outsideAllowed(), "allowed", true)
                .putIf(remarks.tag() != TagFinding.OWN, "tag", remarks.tag());
        registration(visit, map);
        return map.putFilled("tasks", visit.tasks())
                .putIf(remarks.doubleStaffing(), "doubleStaffing", true)
                .putIf(remarks.declined(), "declined", true)
                .putIf(remarks.privatePhone(), "privatePhone", true)
                .putIfPresent("phone", remarks.phone().map(phone -> Written.name(phone.id())))
                .putIfPresent("planned", visit.planned());
    }

    private static void registration(RegisteredVisit visit, FlowMap map) {
        Registration registration = visit.registration();
        Instant last = visit.end() == null ? visit.firstReceipt() : visit.end().at();
        Optional<Instant> approved = registration.approved();
        map.putIf(!registration.registered().equals(last), "registered", Written.time(registration.registered()))
                .putIf(
                        !approved.equals(Optional.of(usualApproval(last))),
                        "approved",
                        approved.map(Written::time).orElse("null"))
                .putIf(
                        !registration.adjustments().isEmpty(),
                        "adjustments",
                        registration.adjustments().stream()
                                .map(VisitText::adjustment)
                                .toList());
    }

    private static Instant usualApproval(Instant last) {
        return CareZone.dateOf(last)
                .atTime(USUAL_APPROVAL)
                .atZone(CareZone.ZONE)
                .toInstant();
    }

    private static Optional<FlowMap> receipt(@Nullable Receipt receipt) {
        return Optional.ofNullable(receipt)
                .map(made -> new FlowMap().put("at", Written.time(made.at())).put("by", made.method()));
    }

    private static FlowMap adjustment(Adjustment adjustment) {
        return new FlowMap()
                .put("made", Written.time(adjustment.made()))
                .putIfPresent("start", Optional.ofNullable(adjustment.start()).map(Written::time))
                .putIfPresent("end", Optional.ofNullable(adjustment.end()).map(Written::time));
    }
}
