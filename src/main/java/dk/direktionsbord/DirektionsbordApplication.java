package dk.direktionsbord;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Direktionsbord. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class DirektionsbordApplication {
    public static void main(String[] args) {
        if (Arrays.asList(args).contains(AuditCheck.ARGUMENT)) {
            System.exit(AuditCheck.run(args));
        }
        SpringApplication.run(DirektionsbordApplication.class, args);
    }
}
