package dev.toolwright.http;

import java.net.SocketAddress;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Who is trusted, loaded when it is first needed: it takes longer than all else at start-up. Thread-safe. */
final class Tls {

    private final Supplier<SSLContext> trust;
    private @Nullable TlsStrategy loaded;

    private Tls(Supplier<SSLContext> trust) {
        this.trust = trust;
    }

    /** Whom the platform trusts. */
    static Tls ofPlatform() {
        return trusting(SSLContexts::createDefault);
    }

    static Tls trusting(Supplier<SSLContext> trust) {
        return new Tls(trust);
    }

    synchronized TlsStrategy strategy() {
        if (loaded == null) {
            loaded = new Handshake(
                    ClientTlsStrategyBuilder.create().setSslContext(trust.get()).buildAsync());
        }
        return loaded;
    }

    /** Says of what goes wrong in a handshake that it was there: a server that speaks no TLS at all is reported without. */
    private record Handshake(TlsStrategy strategy) implements TlsStrategy {

        @Override
        public void upgrade(
                TransportSecurityLayer session,
                NamedEndpoint endpoint,
                @Nullable Object attachment,
                Timeout timeout,
                FutureCallback<TransportSecurityLayer> callback) {
            strategy.upgrade(session, endpoint, attachment, timeout, new FutureCallback<>() {
                @Override
                public void completed(TransportSecurityLayer result) {
                    callback.completed(result);
                }

                @Override
                public void failed(Exception problem) {
                    callback.failed(inHandshake(problem));
                }

                @Override
                public void cancelled() {
                    callback.cancelled();
                }
            });
        }

        private static Exception inHandshake(Exception problem) {
            if (!(problem instanceof SSLException) || problem instanceof SSLPeerUnverifiedException) {
                return problem;
            }
            return isForAnotherHost(problem)
                    ? caused(new SSLPeerUnverifiedException(problem.getMessage()), problem)
                    : caused(new SSLHandshakeException(problem.getMessage()), problem);
        }

        /** The platform's check of the name throws just this class; whatever else is wrong with a certificate, one below it. */
        private static boolean isForAnotherHost(Exception problem) {
            return Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> cause.getClass().equals(CertificateException.class));
        }

        private static Exception caused(Exception said, Exception cause) {
            said.initCause(cause);
            return said;
        }

        /** @deprecated in the library; nobody calls it where there is the other one */
        @Override
        @Deprecated
        public boolean upgrade(
                TransportSecurityLayer session,
                HttpHost host,
                SocketAddress local,
                SocketAddress remote,
                Object attachment,
                Timeout timeout) {
            return strategy.upgrade(session, host, local, remote, attachment, timeout);
        }
    }
}
