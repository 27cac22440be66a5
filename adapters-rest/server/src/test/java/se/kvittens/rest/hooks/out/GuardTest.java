package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is sent to this machine or network, in whichever way its address is written or found. */
class GuardTest {

    private static final String NAME = "mottagare.example.se";
    private static final Set<String> NONE = Set.of();

    private static List<InetAddress> open(Guard guard, String address) throws UnknownHostException {
        return guard.open(guard.target(address).orElseThrow());
    }

    private static Guard leadingTo(Set<String> allowed, String... addresses) {
        return new Guard(allowed, host -> {
            InetAddress[] all = new InetAddress[addresses.length];
            for (int each = 0; each < all.length; each++) {
                all[each] = InetAddress.getByName(addresses[each]);
            }
            return all;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mottagare.example.se",
                "https://mottagare.example.se/",
                "https://mottagare.example.se/hook?a=b%20c",
                "HTTPS://Mottagare.Example.SE:443/hook",
                "https://mottagare.example.se:8443/hook",
                "https://xn--hemtjnst-4za.example.xn--p1ai/hook",
                "https://1.2.3.4.example.se/"
            })
    void a_name_of_the_open_internet_is_let(String address) {
        assertThat(new Guard(NONE).lets(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "mottagare.example.se",
                "//mottagare.example.se/",
                "http://mottagare.example.se/",
                "ftp://mottagare.example.se/",
                "file:///etc/passwd",
                "gopher://mottagare.example.se:443/",
                "jar:https://mottagare.example.se/!/",
                "https:///hook",
                "https://:443/",
                "https://mottagare.example.se:80/",
                "https://mottagare.example.se:22/",
                "https://mottagare.example.se:0/",
                "https://mottagare.example.se:99999/",
                "https://mottagare.example.se:-1/",
                "https://user@mottagare.example.se/",
                "https://user:secret@mottagare.example.se/",
                "https://mottagare.example.se@127.0.0.1/",
                "https://127.0.0.1\\@mottagare.example.se/",
                "https://mottagare.example.se/#x",
                "https://mottagare.example.se./",
                "https://mottagare..example.se/",
                "https://-mottagare.example.se/",
                "https://mottagare_.example.se/",
                "https://localhost/",
                "https://localhost./",
                "https://intranet/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://127.0.0.1./",
                "https://2130706433/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0x7f.1/",
                "https://8.8.8.8/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[fe80::1%25eth0]/",
                "https://[2001:4860:4860::8888]/",
                "https://①②⑦.⓪.⓪.①/",
                "https://mottagare。example。se/",
                "https://mottagare.example.se/\r\nHost: x",
                "https://mottagare.example.se/ x"
            })
    void all_else_is_not(String address) {
        assertThat(new Guard(NONE).lets(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.0.0",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.170",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.255",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.1.2.3",
                "::ffff:0:127.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void a_name_that_leads_to_no_open_address_leads_nowhere(String address) throws UnknownHostException {
        assertThat(open(leadingTo(NONE, address), "https://" + NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2a00:801::1"
            })
    void an_open_address_is_reached(String address) throws UnknownHostException {
        assertThat(open(leadingTo(NONE, address), "https://" + NAME)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void of_several_addresses_the_open_ones_alone_are_reached() throws UnknownHostException {
        assertThat(open(leadingTo(NONE, "127.0.0.1", "1.1.1.1", "::1"), "https://" + NAME))
                .containsExactly(InetAddress.getByName("1.1.1.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "intranet.example.se:9443, https://intranet.example.se:9443/hook, 10.1.2.3, true",
        "intranet:443, https://intranet/hook, 10.1.2.3, true",
        "10.1.2.3:443, https://10.1.2.3/hook, 10.1.2.3, true",
        "'[fd00::1]:443', 'https://[fd00::1]/hook', fd00::1, true",
        "localhost:8080, http://localhost:8080/hook, 127.0.0.1, true",
        "127.0.0.1:80, http://127.0.0.1/hook, 127.0.0.1, true",
        "'[::1]:8080', 'http://[::1]:8080/hook', ::1, true",
        "localhost:8080, http://localhost:8080/hook, 10.1.2.3, false"
    })
    void what_is_allowed_is_reached_wherever_it_is_and_without_TLS_on_this_machine_alone(
            String allowed, String address, String leadsTo, boolean isReached) throws UnknownHostException {
        assertThat(open(leadingTo(Set.of(allowed), leadsTo), address).isEmpty()).isNotEqualTo(isReached);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intranet:8080/hook",
                "http://10.1.2.3:8080/hook",
                "http://localhost.example.se:8080/",
                "http://127.0.0.1.example.se:8080/"
            })
    void without_TLS_nothing_but_this_machine_is_let_though_it_is_allowed(String address) {
        Set<String> allowed =
                Set.of("intranet:8080", "10.1.2.3:8080", "localhost.example.se:8080", "127.0.0.1.example.se:8080");

        assertThat(new Guard(allowed).lets(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://intranet.example.se:9444/",
                "http://intranet.example.se:9443/x#y",
                "https://intranet:9443/"
            })
    void what_is_allowed_is_that_very_host_and_port(String address) {
        assertThat(new Guard(Set.of("intranet.example.se:9443")).lets(address)).isFalse();
    }

    @Test
    void what_is_sent_says_whom_it_is_for() {
        Guard guard = new Guard(NONE);

        assertThat(guard.target("https://" + NAME + "?a=å").orElseThrow())
                .isEqualTo(new Target(NAME, 443, "/?a=%C3%A5", true, false));
        assertThat(guard.target("https://" + NAME + ":8443/x").orElseThrow().authority())
                .isEqualTo(NAME + ":8443");
        assertThat(guard.target("https://" + NAME + ":443/x").orElseThrow().authority())
                .isEqualTo(NAME);
    }
}
