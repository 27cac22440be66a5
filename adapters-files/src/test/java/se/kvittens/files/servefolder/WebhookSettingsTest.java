package se.kvittens.files.servefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a serve folder says of systems that are told of what happens. */
class WebhookSettingsTest extends ServeFolderFiles {

    @Test
    void other_systems_are_told_where_it_says_so_by_a_key_in_the_folder_or_where_the_environment_has_it() {
        assertThat(manifest("webhooks: {}\n").webhooks())
                .contains(new WebhookSettings(root.resolve("webhooks.key"), Set.of()));
        String own = "webhooks: {key: months/own.key, allow: [\"intranet:8443\", \"[::1]:9000\"]}\n";
        Set<ListenAddress> allowed = Set.of(new ListenAddress("intranet", 8443), new ListenAddress("::1", 9000));
        assertThat(manifest(own).webhooks()).contains(new WebhookSettings(root.resolve("months/own.key"), allowed));
        assertThat(open(Map.of("KVITTENS_SERVE_WEBHOOKS_KEY", "other.key"))
                        .get()
                        .manifest()
                        .webhooks())
                .contains(new WebhookSettings(root.resolve("other.key"), allowed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {key: nowhere/own.key} | INVALID_VALUE webhooks.key
            {key: months}          | INVALID_VALUE webhooks.key
            {allow: ["intranet"]}  | INVALID_VALUE webhooks.allow[0]
            {allow: intranet:443}  | INVALID_VALUE webhooks.allow
            {deny: []}             | UNKNOWN_FIELD webhooks.deny
            """)
    void what_is_wrong_with_webhooks_is_told(String webhooks, String fault) {
        with("serve.yaml", HEAD + "webhooks: " + webhooks + "\n");

        assertThat(faults()).containsExactly("serve.yaml:8 " + fault);
    }
}
