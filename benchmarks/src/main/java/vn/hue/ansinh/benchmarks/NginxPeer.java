package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * nginx three times in one process: as the service behind both doors, which serves the same bodies to both; as a door
 * that keeps answers for a second; and as one that keeps nothing. Set up as a good operator would: files are sent by the
 * kernel and kept open; readers of an answer that has grown old get it while the next one is fetched.
 */
final class NginxPeer implements AutoCloseable {
    private static final String CONFIGURATION = """
        daemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/error.log;
        events { worker_connections 4096; }
        http {
          access_log %1$s/access.log combined buffer=64k flush=5s;
          client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
          default_type application/json; keepalive_requests 100000000;
          sendfile on; tcp_nopush on; tcp_nodelay on;
          open_file_cache max=1000 inactive=60s; open_file_cache_valid 1s;
          proxy_cache_path %1$s/cache keys_zone=kept:10m max_size=64m use_temp_path=off;
          limit_req_zone $binary_remote_addr zone=callers:10m rate=1000000r/s;
          upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 100000000; }
          server { listen 127.0.0.1:%2$d; root %1$s/www; access_log off; etag on; }
          server {
            listen 127.0.0.1:%3$d; listen 127.0.0.1:%5$d http2; limit_req zone=callers burst=1000000 nodelay;
            listen 127.0.0.1:%6$d ssl http2; ssl_certificate %7$s; ssl_certificate_key %8$s;
            location / {
              proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection "";
              proxy_cache kept; proxy_cache_valid 200 1s; proxy_cache_lock on; proxy_cache_use_stale updating error;
              proxy_cache_background_update on;
            }
          }
          server {
            listen 127.0.0.1:%4$d; limit_req zone=callers burst=1000000 nodelay;
            location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
          }
        }
        """;
    private final Process nginx;

    private NginxPeer(Process nginx) {
        this.nginx = nginx;
    }

    /**
     * Where it listens.
     *
     * @param service port of the service; keeping and passing those of the two doors
     * @param keepingHttp2 without TLS older ones speak either HTTP/1.1 or HTTP/2 at a port
     */
    record Doors(int service, int keeping, int keepingHttp2, int keepingTls, int passing) {}

    static NginxPeer start(Path home, Doors at, Certificate shown) throws IOException {
        Path file = home.resolve("nginx.conf");
        Files.writeString(
                file,
                CONFIGURATION.formatted(
                        home,
                        at.service(),
                        at.keeping(),
                        at.passing(),
                        at.keepingHttp2(),
                        at.keepingTls(),
                        shown.file(),
                        shown.key()));
        Process nginx = new ProcessBuilder("nginx", "-c", file.toString(), "-p", home.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(home.resolve("nginx.out").toFile()))
                .start();
        return new NginxPeer(nginx);
    }

    @Override
    public void close() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor();
    }
}
