package dk.direktionsbord;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets rooms do things at their time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedules {}
