package se.kvittens.rest.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.rest.contract.Operation;

/**
 * What is asked: an operation, about a visit that was made for this one question.
 *
 * @param receipt a name for a receipt, given to no other
 * @param visit by name
 * @param day of the visit
 * @param tag by which the visit, or its deviation, was seen
 * @param deviation of the visit, by its id; of what is asked about a job or a message, its id
 * @param deviation of the visit, or the webhook that was made for this one question, by its id
 */
record Ask(Operation operation, String receipt, String visit, String day, String tag, String deviation) {

    static final String NORTH = "Handens%20hemtj%C3%A4nst%20Norra";

    /** Bodies by operation; what has none here is asked without one. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("makeReceipt", made()),
            Map.entry("makeReceipts", made()),
            Map.entry(
                    "enterVisit",
                    "{'visit':'RECEIPT','carer':'CARER','recipient':'r2','start':'DAYT09:00:00Z','end':'DAYT09:20:00Z',"
                            + "'cause':'TECHNICAL_FAULT','why':'x'}"),
            Map.entry("searchVisits", "{'from':'DAY','to':'DAY','carer':'CARER','limit':1000}"),
            Map.entry("searchPlanned", "{'from':'DAY','to':'DAY','carer':'CARER','limit':1000}"),
            Map.entry("chooseTasks", "{'tasks':['SERVICE']}"),
            Map.entry("markDoubleStaffing", "{'is':true}"),
            Map.entry("decline", "{'is':true}"),
            Map.entry("adjust", "{'end':'DAYT07:45:00Z','why':'x'}"),
            Map.entry("correct", "{'cause':'NEVER_MADE','why':'x','annul':true}"),
            Map.entry("issueTag", "{'recipients':100000}"),
            Map.entry("mountTag", "{'recipient':'RECEIPT'}"),
            Map.entry("retireTag", "{'why':'x'}"),
            Map.entry("checkTag", "{'inPlace':true}"),
            Map.entry("validateRuleBook", "municipality: x"),
            Map.entry("searchRecipient", "{'recipient':'r1'}"),
            Map.entry("acknowledge", "{'why':'x'}"),
            Map.entry("makeWebhook", Hooks.WISH),
            Map.entry(
                    "registerAbsence",
                    "{'absence':'RECEIPT','recipient':'r2','cause':'OTHER','from':'SINCE','to':'DAY'}"),
            Map.entry(
                    "placeOrder",
                    "{'order':'RECEIPT','recipient':'r2','customer':{'number':'k','name':'Eva Ek'},'category':'HOME_CARE',"
                            + "'grantedSeconds':3600,'per':'WEEK','tasks':['PERSONAL_CARE']}"),
            Map.entry("searchOrders", "{'text':'Eva'}"),
            Map.entry("confirmOrder", "{'from':'DAY'}"),
            Map.entry("endOrder", "{'to':'DAY','reason':'MOVED','mismanaged':false,'confirmed':true}"),
            Map.entry("closeAbsence", "{'to':'DAY'}"),
            Map.entry("askDoor", "{'command':'RECEIPT','lock':'house:lock-17','action':'UNLOCK','why':'x'}"),
            Map.entry("sendMessage", "{'message':'RECEIPT','to':['municipality:haninge'],'subject':'x','text':'x'}"),
            Map.entry("betterReceivers", "{'to':['municipality:haninge']}"),
            Map.entry("replyToMessage", "{'message':'RECEIPT','text':'x'}"),
            Map.entry("forwardMessage", "{'message':'RECEIPT','to':['municipality:haninge'],'text':'x'}"),
            Map.entry("explain", "{'visit':'VISIT'}"));

    /** A day that no other of that name has: of one day and cause there is one absence. */
    static String since(String name) {
        return LocalDate.of(2010, 1, 1).plusDays(numberIn(name)).toString();
    }

    static long numberIn(String name) {
        return Long.parseLong(name.replaceAll("[^0-9]", ""));
    }

    private static String made() {
        return "{'receipt':'RECEIPT','recipient':'r2','at':'DAYT10:00:00Z','method':'NFC'}";
    }

    /** The same of a visit that was seen. */
    Ask seenBy(String version) {
        return new Ask(operation, receipt, visit, day, version, deviation);
    }

    /** The same of a deviation that was seen. */
    Ask ofDeviation(String id, String version) {
        return new Ask(operation, receipt, visit, day, version, id);
    }

    String path() {
        String path = operation
                .path()
                .replace("{provider}", NORTH)
                .replace("{absence}", receipt)
                .replace("{order}", receipt)
                .replace("{visit}", visit)
                .replace("{tag}", Tags.of(visit))
                .replace("{deviation}", deviation)
                .replace("{job}", deviation)
                .replace("{message}", deviation)
                .replace("{number}", "1")
                .replace("{webhook}", deviation)
                .replace("{report}", "visits")
                .replace("{book}", "haninge-v3")
                .replace("{month}", "2025-03")
                .replace("{file}", operation.id().equals("basis") ? "basis.json" : "overview.css");
        return switch (operation.id()) {
            case "visits", "plannedVisits" -> path + "?from=%s&to=%s&limit=1000".formatted(day, day);
            case "deadlines", "doorEvents", "report" -> path + "?from=%s&to=%s".formatted(day, day);
            default -> path;
        };
    }

    /** Whether visits are listed, among which the one that is asked about may be. */
    boolean isOfMany() {
        return Set.of("visits", "searchVisits", "plannedVisits", "searchPlanned")
                .contains(operation.id());
    }

    boolean isOfMessage() {
        return operation.path().contains("{message}");
    }

    boolean isOfJob() {
        return operation.path().contains("{job}");
    }

    boolean isOfWebhook() {
        return operation.path().contains("{webhook}");
    }

    boolean isOfDeviation() {
        return operation.path().contains("{deviation}");
    }

    /** Whether it is asked about a visit that is there. */
    boolean isOfVisit() {
        return isOfMany()
                || operation.path().contains("{visit}")
                || isOfDeviation()
                || operation.id().equals("explain");
    }

    /**
     * What is sent along; empty where nothing is.
     *
     * @param carer whose visit it is
     * @param isDevice since a device says whose its receipts are
     */
    Optional<String> body(String carer, boolean isDevice) {
        return Optional.ofNullable(BODIES.get(operation.id()))
                .map(body -> isDevice ? body.replace("'method'", "'carer':'CARER','method'") : body)
                .map(body -> body.replace('\'', '"')
                        .replace("RECEIPT", receipt)
                        .replace("CARER", carer)
                        .replace("VISIT", visit)
                        .replace("SINCE", since(receipt))
                        .replace("DAY", day));
    }

    String kind() {
        return switch (operation.id()) {
            case "makeReceipts" -> "application/x-ndjson";
            case "validateRuleBook" -> "application/yaml";
            default -> "application/json";
        };
    }
}
