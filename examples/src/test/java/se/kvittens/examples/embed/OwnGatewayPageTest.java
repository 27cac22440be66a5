package se.kvittens.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/own-gateway.md} quotes the example of a gateway, which the build runs as a project of its own. */
class OwnGatewayPageTest {

    private static final QuotingPage PAGE = new QuotingPage("docs/own-gateway.md", "examples/own-gateway");

    @ParameterizedTest
    @CsvSource({"java, src", "text, src/test/resources"})
    void what_it_quotes_stands_in_the_example(String language, String where) throws IOException {
        PAGE.quotes(language, where);
    }

    @Test
    void its_main_code_has_less_than_a_hundred_and_fifty_lines() throws IOException {
        assertThat(PAGE.example("src/main").lines()).hasSizeBetween(100, 149);
    }
}
