package se.kvittens.rest.hooks.out;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;

/**
 * Posts to one of the addresses that were looked at, under the name of their host. A connection is for one request; of an answer its
 * status and headers are read and nothing else, no redirect is followed, and the whole of it has to be done in time.
 */
public final class Courier implements AutoCloseable {

    private static final int MOST_LINE = 4096;
    private static final int MOST_HEADERS = 16 * 1024;
    private static final int MOST_CHUNK = 8192;

    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("kvittens-webhooks", true), NioIoHandler.newFactory());
    private final SslContext tls;
    private final Pace pace;

    Courier(SslContext tls, Pace pace) {
        this.tls = tls;
        this.pace = pace;
    }

    /** By the certificates that Java trusts. */
    public static Courier usual() {
        return new Courier(tls(SslContextBuilder.forClient()), Pace.USUAL);
    }

    static SslContext tls(SslContextBuilder of) {
        try {
            return of.endpointIdentificationAlgorithm("HTTPS").build();
        } catch (SSLException unlikely) {
            throw new IllegalStateException("Each Java has TLS.", unlikely);
        }
    }

    /**
     * How long it may take.
     *
     * @param connect for a connection to come about
     * @param whole for all of it, at however many addresses
     */
    record Pace(Duration connect, Duration whole) {

        static final Pace USUAL = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(10));

        /** For each of several that are tried in turn, so that an answer of the last one has as much time left. */
        Duration connect(int addresses) {
            Duration share = whole.dividedBy(addresses + 1L);
            return share.compareTo(connect) < 0 ? share : connect;
        }
    }

    /**
     * Waits for the answer, within its time.
     *
     * @param at where it is tried in turn, until there is a connection; one at least
     */
    Exchange post(Target target, List<InetAddress> at, Map<String, String> headers, byte[] body) {
        Duration connect = pace.connect(at.size());
        CompletableFuture<Exchange> answer =
                InTurn.at(at, each -> ask(target, each, request(target, headers, body), connect));
        try {
            return answer.get(pace.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new Exchange.Broken(Obstacle.Kind.TIMED_OUT);
        } catch (ExecutionException unlikely) {
            return new Exchange.Broken(Obstacle.Kind.BROKEN_OFF);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Exchange.Broken(Obstacle.Kind.BROKEN_OFF);
        } finally {
            answer.cancel(false);
        }
    }

    /** The connection ends with the answer, or where nobody waits for it. */
    private CompletableFuture<Exchange> ask(Target target, InetAddress at, FullHttpRequest request, Duration within) {
        CompletableFuture<Exchange> answer = new CompletableFuture<>();
        Channel channel = new Bootstrap()
                .group(threads)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(within.toMillis()))
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        ChannelPipeline line = channel.pipeline();
                        if (target.isSealed()) {
                            line.addLast(tls.newHandler(channel.alloc(), target.host(), target.port()));
                        }
                        line.addLast(new HttpClientCodec(MOST_LINE, MOST_HEADERS, MOST_CHUNK));
                        line.addLast(new OneAnswer(request, answer));
                    }
                })
                .connect(new InetSocketAddress(at, target.port()))
                .addListener(connected -> {
                    if (!connected.isSuccess()) {
                        answer.complete(new Exchange.Broken(Obstacle.Kind.UNREACHABLE));
                    }
                })
                .channel();
        var unused = answer.whenComplete((done, failed) -> {
            var unusedToo = channel.close();
        });
        return answer;
    }

    private static FullHttpRequest request(Target target, Map<String, String> headers, byte[] body) {
        FullHttpRequest request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, target.path(), Unpooled.wrappedBuffer(body));
        request.headers()
                .set(HttpHeaderNames.HOST, target.authority())
                .set(HttpHeaderNames.USER_AGENT, "kvittens")
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, "close");
        headers.forEach((name, value) -> request.headers().set(name, value));
        return request;
    }

    @Override
    public void close() {
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
