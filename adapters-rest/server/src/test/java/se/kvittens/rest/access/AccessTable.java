package se.kvittens.rest.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.rest.access.Answers.Said;
import se.kvittens.rest.access.Answers.Tokened;
import se.kvittens.rest.access.Knocker.Kind;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.ExampleServer;

/** Everybody asks for everything, each about a visit of its own, so that no question changes what is answered to another. */
final class AccessTable implements AutoCloseable {

    private static final String TODAY = "2025-03-14";
    private static final String EARLIER = "2025-03-11";

    /** Asked after the lock, when the month can be closed, in the order of the contract. */
    private static final Set<String> AFTER_LOCK = Set.of("closeMonth", "basis", "correct");

    private final Tokens tokens = new Tokens();
    private final ExampleServer server;
    private final Client device;
    private final Client planner;
    private final Client caseWorker;
    private final Tags tags;
    private final Hooks hooks;
    private int number;

    AccessTable(Path folder) throws Exception {
        server = new ExampleServer(folder, tokens.signIn());
        device = as("a device");
        planner = as("PLANNER");
        hooks = new Hooks(as("ADMINISTRATOR"));
        caseWorker = as("CASE_WORKER");
        tags = new Tags(caseWorker, planner);
    }

    private Client as(String label) throws Exception {
        Knocker who = Knocker.all().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        return server.as(tokens.of(who, ""));
    }

    /** One answer. */
    record Row(Operation operation, Knocker who, Said said) {}

    /** All of them, in the order of the contract. */
    List<Row> rows() throws Exception {
        List<Operation> operations = Contract.bundled().operations();
        List<Row> rows = new ArrayList<>();
        for (boolean isLate : List.of(false, true)) {
            server.time.set(isLate ? ExampleServer.AFTER_LOCK : ExampleServer.NOON);
            for (Operation operation : operations) {
                if (AFTER_LOCK.contains(operation.id()) == isLate) {
                    rows.addAll(rows(operation));
                }
            }
        }
        return operations.stream()
                .flatMap(each -> rows.stream().filter(row -> row.operation().equals(each)))
                .collect(Collectors.toList());
    }

    private List<Row> rows(Operation operation) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Knocker who : Knocker.all()) {
            String carer = "c" + number++;
            boolean isDevice = who.kind() == Kind.DEVICE || who.kind() == Kind.DEVICE_OF_OTHER;
            Tokened by = new Tokened(tokens.of(who, carer), carer, isDevice);
            rows.add(new Row(operation, who, Answers.to(ask(operation, who, carer), server.port(), by)));
        }
        return rows;
    }

    private Ask ask(Operation operation, Knocker who, String carer) throws Exception {
        String day = who.kind() == Kind.EARLIER_DAY ? EARLIER : TODAY;
        Ask unseen = new Ask(operation, carer + "-new", carer + "-a", day, "", "");
        if (operation.path().contains("{absence}")) {
            return unseen.seenBy(absent(unseen.receipt()));
        }
        if (operation.path().contains("{order}")) {
            return unseen.seenBy(ordered(unseen.receipt(), operation.id().equals("endOrder")));
        }
        tags.prepare(operation, Tags.of(unseen.visit()));
        if (unseen.isOfJob()) {
            return unseen.ofDeviation(job(tokens.of(who, carer)), "");
        }
        if (unseen.isOfMessage()) {
            return unseen.ofDeviation(message(tokens.of(who, carer), carer), "");
        }
        if (unseen.isOfWebhook()) {
            return unseen.ofDeviation(hooks.made(), "");
        }
        if (!unseen.isOfVisit()) {
            return unseen;
        }
        String tag = made(unseen.visit(), carer, day);
        if (unseen.isOfDeviation()) {
            return seen(unseen);
        }
        return unseen.seenBy(
                switch (operation.id()) {
                    case "undoApproval" -> approved(unseen.visit(), tag);
                    case "correct" -> planner.get(unseen.path()).header("ETag").orElseThrow();
                    default -> tag;
                });
    }

    /** A preview that the same asks for as a job, once it is done; none, where that is refused. */
    private String job(String token) {
        Client asking = server.as(token);
        Optional<String> place = asking.get(
                        "/v1/providers/" + Ask.NORTH + "/months/2025-03/preview", "Prefer", "respond-async")
                .header("Location");
        while (place.isPresent() && !isOver(asking.get(place.get(), "Prefer", "wait=20"))) {
            // It is not done after twenty seconds: it is waited for again.
        }
        return place.map(each -> each.substring(each.lastIndexOf('/') + 1)).orElse("none");
    }

    /** A message that the same has sent to itself, with a file; none, where that is refused. */
    private String message(String token, String name) {
        String mailbox = "/v1/providers/" + Ask.NORTH + "/messages";
        Client asking = server.as(token);
        String own = asking.get(mailbox + "/addresses").json().path("own").asText("nobody");
        asking.post(mailbox, """
                        {"message": "%s-m", "to": ["%s"], "subject": "x", "text": "x",
                         "attachments": [{"name": "x", "mediaType": "text/plain", "content": "eA=="}]}""".formatted(name, own));
        return asking.get(mailbox).json().at("/messages/0/message").asText("none");
    }

    private static boolean isOver(Answer told) {
        return !Set.of("WAITING", "RUNNING").contains(told.json().path("state").asText());
    }

    /** An absence of a day; the tag by which it is seen. */
    private String absent(String id) {
        return planner.post("/v1/providers/" + Ask.NORTH + "/absences", """
                        {"absence": "%s", "recipient": "r1", "cause": "OTHER", "from": "%s"}""".formatted(id, Ask.since(id)))
                .header("ETag")
                .orElseThrow();
    }

    /** An order, confirmed where it is to be; the tag by which it is seen. */
    private String ordered(String id, boolean isConfirmed) {
        String orders = "/v1/providers/" + Ask.NORTH + "/orders";
        String tag = caseWorker
                .post(orders, """
                        {"order": "%s", "recipient": "r1", "customer": {"number": "k", "name": "Eva Ek"}, "category": "HOME_CARE",
                         "grantedSeconds": %d, "per": "WEEK", "tasks": []}""".formatted(id, 60 + Ask.numberIn(id)))
                .header("ETag")
                .orElseThrow();
        return isConfirmed
                ? planner.put(orders + "/" + id + "/confirmation", "{\"from\": \"2025-03-10\"}", "If-Match", tag)
                        .header("ETag")
                        .orElseThrow()
                : tag;
    }

    /** That the visit is not approved yet, as the planner sees it. */
    private Ask seen(Ask unseen) {
        JsonNode all = planner.get(
                        "/v1/providers/" + Ask.NORTH + "/months/2025-03/deviations?code=NOT_APPROVED&limit=1000")
                .json()
                .path("deviations");
        for (JsonNode each : all) {
            if (each.path("visit").asText().equals(unseen.visit())) {
                return unseen.ofDeviation(
                        each.path("deviation").asText(), each.path("etag").asText());
            }
        }
        throw new IllegalStateException("There is no deviation of " + unseen.visit());
    }

    /** A visit of half an hour; the tag by which it is seen. */
    private String made(String visit, String carer, String day) {
        receipt(visit, carer, day + "T07:00:00Z", "START");
        receipt(carer + "-b", carer, day + "T07:30:00Z", "END");
        return planner.get(address(visit)).header("ETag").orElseThrow();
    }

    private void receipt(String name, String carer, String at, String mark) {
        Answer taken = device.post("/v1/providers/" + Ask.NORTH + "/receipts", """
                        {"receipt": "%s", "carer": "%s", "recipient": "r1", "at": "%s", "mark": "%s", "method": "NFC"}""".formatted(name, carer, at, mark));
        if (taken.status() != 200) {
            throw new IllegalStateException(taken.body());
        }
    }

    private String approved(String visit, String tag) {
        return planner.put(address(visit) + "/approval", "", "If-Match", tag)
                .header("ETag")
                .orElseThrow();
    }

    private static String address(String visit) {
        return "/v1/providers/" + Ask.NORTH + "/visits/" + visit;
    }

    @Override
    public void close() {
        server.close();
        tokens.close();
    }
}
