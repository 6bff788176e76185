//! Serving: whether the endpoint runs, on which ports, with which certificate, and whether it is about to end; and what is served
//! elsewhere.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::endpoint::ResourcePressure;
use crate::finding::{Problem, problems};

use super::certificate::Certificates;
use super::effect::Effect;
use super::publishing::Publishing;
use super::snapshot::{EndpointStatus, StoppingView};
use super::turn::Turn;

/// The endpoint, as it is known here.
#[derive(Debug)]
pub(super) struct Serving {
    status: EndpointStatus,
    ports: EndpointPorts,
    /// The system gives no more connections.
    is_strained: bool,
    stopping: Option<StoppingView>,
    pub(super) certificate: Certificates,
    pub(super) publishing: Publishing,
}

/// The ports that it runs on; 0 until it does.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct EndpointPorts {
    pub(super) https: u16,
    pub(super) http: u16,
}

impl Serving {
    /// It is being started.
    pub(super) fn starting() -> Self {
        Self {
            status: EndpointStatus::Starting,
            ports: EndpointPorts::default(),
            is_strained: false,
            stopping: None,
            certificate: Certificates::default(),
            publishing: Publishing::default(),
        }
    }

    pub(super) fn status(&self) -> &EndpointStatus {
        &self.status
    }

    pub(super) fn is_running(&self) -> bool {
        self.status == EndpointStatus::Running
    }

    pub(super) fn ports(&self) -> EndpointPorts {
        self.ports
    }

    pub(super) fn is_strained(&self) -> bool {
        self.is_strained
    }

    pub(super) fn stopping(&self) -> Option<StoppingView> {
        self.stopping
    }

    /// The endpoint runs.
    pub(super) fn started(&mut self, ports: EndpointPorts) {
        self.ports = ports;
        self.status = EndpointStatus::Running;
    }

    /// The endpoint does not run.
    pub(super) fn not_started(&mut self, problem: Problem) {
        self.status = EndpointStatus::Failed(problem);
    }

    /// There is an address by which phones come, or none any more: what runs may have nobody to reach it.
    pub(super) fn network_changed(&mut self, has_address: bool) {
        if let EndpointStatus::Running | EndpointStatus::NoNetwork = self.status {
            self.status = if has_address {
                EndpointStatus::Running
            } else {
                EndpointStatus::NoNetwork
            };
        }
    }

    /// Asks which firewalls are switched on.
    pub(super) fn look_at_firewall(&self, turn: &mut Turn) {
        let EndpointPorts { https, http } = self.ports;
        if https != 0 {
            turn.push(Effect::LookAtFirewall {
                https_port: https,
                http_port: http,
            });
        }
    }

    /// The firewall was opened, or the system or the person refused.
    pub(super) fn firewall_opened(&self, outcome: Result<(), String>, turn: &mut Turn) {
        if let Err(detail) = outcome {
            turn.trouble(problems::firewall_not_opened(detail));
        }
        self.look_at_firewall(turn);
    }

    /// The system began or ceased to refuse the endpoint something.
    pub(super) fn note_pressure(&mut self, pressure: &ResourcePressure, turn: &mut Turn) {
        self.is_strained = *pressure != ResourcePressure::None;
        if let ResourcePressure::NoConnections { detail } = pressure {
            turn.trouble(problems::no_connections(detail));
        }
        turn.touch();
    }

    /// Lets running downloads finish, and begins nothing new.
    pub(super) fn stop(&mut self, patience: Duration, turn: &mut Turn) {
        if self.stopping.is_none() {
            let until = SignedDuration::try_from(patience)
                .ok()
                .and_then(|patience| turn.now.checked_add(patience).ok());
            self.stopping = Some(StoppingView::Finishing {
                until: until.unwrap_or(Timestamp::MAX),
            });
            turn.push(Effect::CloseDoors(patience));
            turn.touch();
        }
    }

    /// The last response ended, or patience did.
    pub(super) fn stopped(&mut self, turn: &mut Turn) {
        self.stopping = Some(StoppingView::Stopped);
        turn.touch();
    }
}

#[cfg(test)]
mod tests {
    //! If these break, links lead nowhere without a word, or whoever ends Airlift waits for ever.

    use super::*;
    use crate::session::samples;

    #[test]
    fn only_what_runs_can_lose_and_find_the_network() {
        let mut serving = Serving::starting();
        serving.network_changed(true);
        assert_eq!(*serving.status(), EndpointStatus::Starting);
        serving.started(EndpointPorts { https: 8443, http: 8080 });
        serving.network_changed(false);
        assert_eq!(*serving.status(), EndpointStatus::NoNetwork);
        serving.network_changed(true);
        assert!(serving.is_running());
        let failed = problems::no_network();
        serving.not_started(failed.clone());
        serving.network_changed(true);
        assert_eq!(*serving.status(), EndpointStatus::Failed(failed));
    }

    #[test]
    fn doors_are_closed_once_and_for_as_long_as_was_asked_first() {
        let (mut serving, mut turn) = (Serving::starting(), samples::turn());
        let end = turn.now + SignedDuration::from_secs(60);
        serving.stop(Duration::from_mins(1), &mut turn);
        serving.stop(Duration::from_secs(1), &mut turn);
        assert_eq!(serving.stopping(), Some(StoppingView::Finishing { until: end }));
        assert!(matches!(turn.effects.as_slice(), [Effect::CloseDoors(patience)] if patience.as_secs() == 60));
        serving.stopped(&mut turn);
        assert_eq!(serving.stopping(), Some(StoppingView::Stopped));
        let mut other = Serving::starting();
        other.stop(Duration::MAX, &mut turn);
        assert_eq!(other.stopping(), Some(StoppingView::Finishing { until: Timestamp::MAX }));
    }

    #[test]
    fn firewalls_are_asked_about_ports_that_there_are() {
        let (mut serving, mut turn) = (Serving::starting(), samples::turn());
        serving.look_at_firewall(&mut turn);
        assert!(turn.effects.is_empty());
        serving.started(EndpointPorts { https: 8444, http: 8081 });
        serving.look_at_firewall(&mut turn);
        let asked = |effect: &Effect| {
            matches!(
                effect,
                Effect::LookAtFirewall {
                    https_port: 8444,
                    http_port: 8081
                }
            )
        };
        assert!(turn.effects.iter().all(asked) && turn.effects.len() == 1);
    }
}
