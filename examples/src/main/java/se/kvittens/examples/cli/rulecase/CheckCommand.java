package se.kvittens.examples.cli.rulecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.rulecase.CaseCheck;
import se.kvittens.files.rulecase.CaseRun;

/** Runs rule cases. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    private final Context context;
    private final ObjectMapper json = new ObjectMapper();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "check.files")
    List<Path> paths = List.of();

    @Option(names = "--json")
    boolean asJson;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    private int failed;
    private int unreadable;

    public CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        CaseRun run = new CaseRun(books.get(), new Settle(books.get()));
        List<Path> files = files();
        for (Path file : files) {
            context.terminal().progress(file.toString());
            check(run.of(file));
        }
        context.terminal().endProgress();
        if (!asJson) {
            context.terminal().out().println(context.say("check.summary", files.size(), files.size() - failed, failed));
        }
        if (unreadable > 0) {
            return ExitCode.REFUSED;
        }
        return failed > 0 && !asJson ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void check(CaseRun.Result result) throws JsonProcessingException {
        unreadable += result.isUnreadable() ? 1 : 0;
        if (asJson) {
            context.terminal()
                    .out()
                    .println(json.writeValueAsString(result.outcome().fields()));
            return;
        }
        List<CaseCheck.Mismatch> mismatches = result.mismatches();
        failed += mismatches.isEmpty() ? 0 : 1;
        for (CaseCheck.Mismatch mismatch : mismatches) {
            context.terminal()
                    .out()
                    .println(context.say(
                            "check.mismatch",
                            result.file(),
                            mismatch.line(),
                            mismatch.path(),
                            mismatch.expected(),
                            mismatch.actual()));
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> found = Files.walk(path)) {
                    found.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }
}
