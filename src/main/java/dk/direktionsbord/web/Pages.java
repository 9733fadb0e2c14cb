package dk.direktionsbord.web;

import dk.direktionsbord.access.OrganisationChanges;
import dk.direktionsbord.organisation.Organisation;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page has: its frame, and its Danish texts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Municipality.class)
public class Pages {
    @Bean
    WebMvcConfigurer framedPages(Organisation organisation, OrganisationChanges changes, Municipality municipality) {
        PageFrame frame = new PageFrame(organisation, changes, municipality);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(frame);
            }
        };
    }

    /** The texts are written as message formats, also those without arguments. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/web", "messages/overview", "messages/meeting", "messages/notification");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.forLanguageTag("da"));
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
