package se.kvittens.examples.published;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/**
 * A plan as a provider's month: its visits, patients and caregivers as they are, on one day; all else is made up, and
 * the same for everybody.
 */
record PlanMonth(Plan plan, Town town) {

    /** At which the day of a plan starts. */
    private static final LocalTime MINUTE_ZERO = LocalTime.of(7, 0);

    private static final LocalTime APPROVAL_NEXT_DAY = LocalTime.of(9, 0);
    private static final LocalDate BORN = LocalDate.of(1940, 1, 1);
    private static final LocalDate ORDERED_FROM = LocalDate.of(2024, 1, 1);
    private static final TaskCode TASK = new TaskCode("PERSONAL_CARE");
    private static final Category CATEGORY = new Category("HOME_CARE");
    private static final PriceList PRICES = new PriceList(
            Map.of(new PriceItem.OfCategory(CATEGORY), new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00")))),
            Optional.of(new PriceList.Origin(ORDERED_FROM, true)));
    private static final int QUARTER = 15;

    ProviderMonth toProviderMonth() {
        Map<String, Integer> minutesByPatient = plan.visits().stream()
                .collect(Collectors.groupingBy(
                        PlannedVisit::patient, TreeMap::new, Collectors.summingInt(PlannedVisit::minutes)));
        List<RecipientFile> recipients = minutesByPatient.entrySet().stream()
                .map(patient -> file(patient.getKey(), patient.getValue()))
                .toList();
        return new ProviderMonth(
                town.municipality(),
                YearMonth.from(town.day()),
                new CutOver.GoLive(plan.provider(), Optional.empty()),
                PublishedLocks.NONE,
                PRICES,
                recipients,
                plan.visits().stream().map(this::visit).toList());
    }

    /** Granted a month: the minutes of the patient's visits, to the nearest quarter of an hour. */
    static Duration granted(int minutes) {
        return Duration.ofMinutes((minutes + QUARTER / 2L) / QUARTER * QUARTER);
    }

    private static RecipientFile file(String patient, int minutes) {
        Recipient recipient = new Recipient(
                new RecipientId(patient), Optional.of(BORN), Area.MAINLAND, false, false, false, Optional.empty());
        OrderContent content =
                new OrderContent(new GrantedTime(granted(minutes), Period.MONTH), CATEGORY, Set.of(TASK), Set.of());
        return new RecipientFile(
                recipient, List.of(new Order.UnderWay(content, ORDERED_FROM)), List.of(), Duration.ZERO, 0);
    }

    private RegisteredVisit visit(PlannedVisit visit) {
        Instant end = at(visit.departure());
        Instant approved = town.day()
                .plusDays(1)
                .atTime(APPROVAL_NEXT_DAY)
                .atZone(CareZone.ZONE)
                .toInstant();
        boolean flags = town.flagsDoubleStaffing() && plan.isFirstOfTwo(visit);
        boolean leavesTasksToOther = town.flagsDoubleStaffing() && plan.isSecondOfTwo(visit);
        return new RegisteredVisit(
                new VisitId(String.format(Locale.ROOT, "line-%d", visit.line())),
                new RecipientId(visit.patient()),
                new CarerId(visit.caregiver()),
                town.system(),
                new Receipt(at(visit.arrival()), ReceiptMethod.NFC),
                new Receipt(end, ReceiptMethod.NFC),
                new Registration(end, Optional.of(approved), List.of()),
                flags
                        ? new Remarks(Optional.empty(), false, TagFinding.OWN, true, false, false, Note.NONE)
                        : Remarks.NONE,
                leavesTasksToOther ? Set.of() : Set.of(TASK),
                Optional.of(Duration.ofMinutes(visit.minutes())));
    }

    private Instant at(int minute) {
        return town.day()
                .atTime(MINUTE_ZERO)
                .plusMinutes(minute)
                .atZone(CareZone.ZONE)
                .toInstant();
    }
}
