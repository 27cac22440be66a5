package se.kvittens.files.rulecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads the visits of a case, with the defaults that a case has and a feed has not. */
final class CaseVisitReader {

    private static final LocalTime USUAL_APPROVAL = LocalTime.of(17, 0);

    private final Optional<RuleBook> book;
    private final Set<String> seen = new HashSet<>();

    CaseVisitReader(Optional<RuleBook> book) {
        this.book = book;
    }

    Optional<RegisteredVisit> read(YamlValue value) {
        YamlFields fields = value.fields();
        Optional<String> id = fields.required("id").flatMap(each -> each.as(Readings::name));
        Optional<String> recipient = fields.required("recipient").flatMap(each -> each.as(Readings::name));
        String carer = fields.optional("carer")
                .flatMap(each -> each.as(Readings::name))
                .orElse("c1");
        Optional<SystemOfRecord> system =
                fields.optional("system").flatMap(each -> each.as(Readings.oneOf(SystemOfRecord.class)));
        Receipt start = receipt(fields.optional("start"));
        Receipt end = receipt(fields.optional("end"));
        Remarks remarks = remarks(fields);
        Optional<Instant> registered = fields.optional("registered").flatMap(each -> each.as(Readings::instant));
        Optional<Instant> approved = fields.optional("approved").flatMap(each -> each.as(Readings::instant));
        boolean neverApproved = fields.has("approved") && approved.isEmpty();
        List<Adjustment> adjustments = fields.optional("adjustments").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(each -> adjustment(each).stream())
                .toList();
        var tasks = CaseRecipientReader.tasks(fields.optional("tasks"));
        Optional<Duration> planned = fields.optional("planned").flatMap(each -> each.as(Readings::length));
        fields.refuseUnknown();
        Instant first = instantOf(start, end);
        Instant last = instantOf(end, start);
        if (first == null || last == null) {
            value.fault(FaultKind.NEITHER_START_NOR_END, id.orElse(""), "");
            return Optional.empty();
        }
        if (id.isEmpty() || recipient.isEmpty()) {
            return Optional.empty();
        }
        SystemOfRecord held = system.orElseGet(() -> usualSystemAt(first));
        if (!seen.add(held + " " + id.get())) {
            value.fault(FaultKind.DUPLICATE_ID, id.get(), "");
        }
        Optional<Instant> counted = neverApproved ? Optional.empty() : approved.or(() -> usualApproval(last));
        return Optional.of(new RegisteredVisit(
                new VisitId(id.get()),
                new RecipientId(recipient.get()),
                new CarerId(carer),
                held,
                start,
                end,
                new Registration(registered.orElse(last), counted, adjustments),
                remarks,
                tasks,
                planned));
    }

    private SystemOfRecord usualSystemAt(Instant first) {
        return book.map(rules -> rules.cutOver().usualSystemAt(first)).orElse(SystemOfRecord.LIFECARE);
    }

    /** 17:00 on the day of the visit's registered end. */
    private static Optional<Instant> usualApproval(Instant last) {
        return Optional.of(CareZone.dateOf(last)
                .atTime(USUAL_APPROVAL)
                .atZone(CareZone.ZONE)
                .toInstant());
    }

    private static @Nullable Receipt receipt(Optional<YamlValue> value) {
        if (value.isEmpty()) {
            return null;
        }
        YamlFields fields = value.get().fields();
        Optional<Instant> at = fields.required("at").flatMap(each -> each.as(Readings::instant));
        Optional<ReceiptMethod> by =
                fields.required("by").flatMap(each -> each.as(Readings.oneOf(ReceiptMethod.class)));
        fields.refuseUnknown();
        return at.isPresent() && by.isPresent() ? new Receipt(at.get(), by.get()) : null;
    }

    private static Remarks remarks(YamlFields fields) {
        return new Remarks(
                fields.optional("cause").flatMap(each -> each.as(Readings.oneOf(ManualCause.class))),
                flag(fields, "allowed"),
                fields.optional("tag")
                        .flatMap(each -> each.as(Readings.oneOf(TagFinding.class)))
                        .orElse(TagFinding.OWN),
                flag(fields, "doubleStaffing"),
                flag(fields, "declined"),
                flag(fields, "privatePhone"),
                fields.optional("phone").flatMap(each -> each.as(Readings::phone)),
                Note.NONE);
    }

    private static Optional<Adjustment> adjustment(YamlValue value) {
        YamlFields fields = value.fields();
        Optional<Instant> made = fields.required("made").flatMap(each -> each.as(Readings::instant));
        Optional<Instant> start = fields.optional("start").flatMap(each -> each.as(Readings::instant));
        Optional<Instant> end = fields.optional("end").flatMap(each -> each.as(Readings::instant));
        fields.refuseUnknown();
        if (start.isEmpty() && end.isEmpty()) {
            value.fault(FaultKind.NEITHER_START_NOR_END, "", "");
            return Optional.empty();
        }
        return made.map(at -> new Adjustment(at, start.orElse(null), end.orElse(null)));
    }

    private static @Nullable Instant instantOf(@Nullable Receipt first, @Nullable Receipt second) {
        if (first != null) {
            return first.at();
        }
        return second == null ? null : second.at();
    }

    private static boolean flag(YamlFields fields, String name) {
        return fields.optional(name).flatMap(value -> value.as(Readings::flag)).orElse(false);
    }
}
