package se.kvittens.files.whomay;

import static se.kvittens.files.whomay.TagAsks.ANNA;
import static se.kvittens.files.whomay.TagAsks.AT_ANNAS;
import static se.kvittens.files.whomay.TagAsks.IN_STOCK;
import static se.kvittens.files.whomay.TagAsks.NEW;
import static se.kvittens.files.whomay.TagAsks.PROVIDER;
import static se.kvittens.files.whomay.VisitAsks.VISIT;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.files.whomay.VisitAsks.State;

/** All that is asked of one rule book: each act, in each state of things on which the answer may hang. */
final class Questions {

    private final RuleBook book;
    private final Moments moments;
    private final VisitAsks visits;
    private final TagAsks tags;
    private final DoorAsks doors;
    private final WhoseAsks whose;
    private final Ask closing;

    Questions(RuleBook book, RuleBooks books) {
        this.book = book;
        this.moments = Moments.of(book, books);
        this.visits = new VisitAsks(book, books, moments);
        this.tags = new TagAsks(book);
        this.doors = new DoorAsks(book);
        this.whose = new WhoseAsks(book, books);
        this.closing = new ClosingAsk(book, books, moments);
    }

    Moments moments() {
        return moments;
    }

    /** The kinds of happenings that were asked for so far. */
    Set<Class<?>> asked() {
        Set<Class<?>> asked = new HashSet<>(visits.asked());
        asked.addAll(tags.asked());
        return asked;
    }

    /** By the state of things, in words. An act that is missing here does not compile. */
    Map<String, Ask> of(Act act) {
        return switch (act) {
            case MAKE_RECEIPT ->
                visits.once(
                        "at a door in the month",
                        seen -> new ReceiptMade(
                                visits.receipt("r3", visits.half().plusSeconds(3600))));
            case CHOOSE_TASKS -> visits.inEachState(seen -> new TasksChosen(VISIT, Set.of()));
            case MARK_DOUBLE_STAFFING -> visits.inEachState(seen -> new DoubleStaffingMarked(VISIT, true));
            case DECLINE -> visits.inEachState(seen -> new VisitDeclined(VISIT, true));
            case POST_REGISTER -> entering();
            case ADJUST ->
                visits.inEachState(seen ->
                        new TimesAdjusted(VISIT, seen, null, visits.half().plusSeconds(60)));
            case APPROVE -> visits.in(seen -> new VisitApproved(VISIT, seen), State.NOT_APPROVED, State.WITHOUT_END);
            case UNDO_APPROVAL -> visits.inEachState(seen -> new ApprovalUndone(VISIT));
            case CORRECT ->
                visits.once(
                        "a visit of the month",
                        seen -> new VisitCorrected(
                                VISIT, moments.month(), 2, seen, CorrectionCause.NEVER_MADE, Optional.empty()));
            case CLOSE_MONTH -> Map.of("a month that is open", closing);
            case ISSUE_TAG -> issuing();
            case MOUNT_TAG -> mounting();
            case RETIRE_TAG -> Map.of("a tag at a door", tags.ask(new TagRetired(AT_ANNAS)));
            case CHECK_TAG -> checking();
            case OPEN_DOOR -> opening();
            case ORDER_HELP,
                    CONFIRM_ORDER,
                    END_ORDER,
                    REGISTER_ABSENCE,
                    SEND_MESSAGE,
                    CONNECT_SYSTEM,
                    LOOK,
                    EXPORT,
                    ERASE -> Map.of("by the rule book alone", byRole(act));
        };
    }

    private Map<String, Ask> entering() {
        Map<String, Ask> asks = new LinkedHashMap<>(visits.once("a visit in the month", seen -> visits.entered()));
        asks.put("at whom it was, of what a lock told in the month", whose.ask(visits.receipt("g:1", visits.half())));
        return asks;
    }

    private Map<String, Ask> issuing() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("a new tag", tags.ask(new TagIssued(NEW, PROVIDER)));
        asks.put("a new tag, with as many out as allowed", tags.askWithAllOut(new TagIssued(NEW, PROVIDER)));
        return asks;
    }

    private Map<String, Ask> mounting() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("a tag in stock, where none hangs", tags.ask(new TagMounted(IN_STOCK, new RecipientId("bo"))));
        asks.put("a tag in stock, where one hangs", tags.ask(new TagMounted(IN_STOCK, ANNA)));
        asks.put("a tag of somebody else", tags.ask(new TagMounted(AT_ANNAS, new RecipientId("bo"))));
        return asks;
    }

    private Map<String, Ask> checking() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("a tag at a door", tags.ask(new TagChecked(AT_ANNAS, true)));
        asks.put("a tag in stock", tags.ask(new TagChecked(IN_STOCK, true)));
        return asks;
    }

    private Map<String, Ask> opening() {
        Duration before = book.opening().openBefore().value();
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("the door of a visit that begins within `openBefore`", doors.ask(before, ""));
        asks.put("the door of a visit that begins later", doors.ask(before.plusSeconds(1), ""));
        asks.put("the same, with a reason", doors.ask(before.plusSeconds(1), "fallen, does not open"));
        asks.put(
                "with a visit about now and a reason, the door of whom another provider serves",
                doors.askOfAnother(before, "fallen, does not open"));
        return asks;
    }

    private Ask byRole(Act act) {
        return deed ->
                book.access().may(deed.role(), act) ? Ask.YES : Ask.no(TagRefusalCode.NOT_IN_THIS_ROLE, RuleId.SYS_2);
    }
}
