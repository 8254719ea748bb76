//! Who asks too much is slowed down and told so; sixty people behind one address are not; what a header says of an
//! address counts for nothing; who is too slow is let go.

use super::{House, check_in, push, town};
use crate::limits::{Limits, PER_SECOND};
use crate::log::MemoryLog;
use crate::routes::limited_app;
use crate::writer::Writer;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use plein_sens_shared::id::Lineage;
use serde_json::Value;
use std::convert::Infallible;
use std::net::SocketAddr;
use tokio::sync::watch;
use tower::ServiceExt as _;

fn house(per_second: u32) -> House {
    let (writer, writing) = Writer::start(town(MemoryLog::new(Lineage::from_bits(1))));
    let (open, closing) = watch::channel(false);
    House { app: limited_app(writer, closing, Limits::new(per_second)), writing, open }
}

/// One push of one new lane from an address, with further headers.
async fn send(house: &House, lane: u128, from: &str, more: &[(&str, &str)]) -> (StatusCode, Value) {
    let body = push(lane, 1, &[&check_in(lane)]).to_string();
    let mut request = Request::post("/api/push").header(header::CONTENT_TYPE, "application/json");
    for (name, value) in more {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::from(body)).unwrap();
    request.extensions_mut().insert(ConnectInfo::<SocketAddr>(from.parse().unwrap()));
    let answer = house.app.clone().oneshot(request).await.unwrap();
    let status = answer.status();
    assert_eq!(answer.headers().contains_key(header::RETRY_AFTER), status == StatusCode::TOO_MANY_REQUESTS);
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap())
}

#[tokio::test]
async fn an_address_that_asks_too_much_is_told_to_come_back_whatever_its_headers_say() {
    let house = house(1);
    let (mut taken, mut told) = (0, 0);
    for lane in 0..100 {
        let other = format!("198.51.100.{lane}");
        let forged = [("x-forwarded-for", &*other), ("forwarded", &format!("for={other}")), ("x-real-ip", &other)];
        let (status, answer) = send(&house, lane, "192.0.2.1:4000", &forged).await;
        if status == StatusCode::OK {
            taken += 1;
        } else {
            assert_eq!((status.as_u16(), answer["code"].as_str()), (429, Some("too_many")), "{answer}");
            assert!(answer["detail"].as_str().unwrap().contains("reste gardé"), "{answer}");
            told += 1;
        }
    }
    assert!((55..=65).contains(&taken) && told > 0, "{taken} were taken, {told} told to come back");
    let (status, answer) = send(&house, 1_000, "192.0.2.2:4000", &[]).await;
    assert_eq!(status, StatusCode::OK, "another address has its own allowance: {answer}");
}

#[tokio::test]
async fn sixty_people_behind_one_address_are_not_locked_out() {
    let house = house(PER_SECOND);
    for person in 0..60_u128 {
        for tap in 0..30 {
            let (status, answer) = send(&house, (person << 8) + tap, "192.0.2.1:4000", &[]).await;
            assert_eq!(status, StatusCode::OK, "person {person}, tap {tap}: {answer}");
        }
    }
}

#[tokio::test]
async fn one_lane_does_not_use_up_what_is_everybodys() {
    let house = house(4);
    let bodies: Vec<String> = (0..10).map(check_in).collect();
    let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
    let (status, answer) = house.push(&push(1, 1, &bodies)).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    let (status, answer) = house.push(&push(1, 11, &[&bodies[..], &bodies[..]].concat())).await;
    assert_eq!((status.as_u16(), answer["code"].as_str()), (429, Some("too_many")), "{answer}");
    let (status, answer) = house.push(&push(2, 1, &bodies)).await;
    assert_eq!(status, StatusCode::OK, "another lane: {answer}");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_never_ends_is_given_up() {
    let house = house(PER_SECOND);
    let first = futures_util::stream::iter([Ok::<_, Infallible>(Bytes::from_static(b"{\"protocol\":1,"))]);
    let endless = futures_util::StreamExt::chain(first, futures_util::stream::pending());
    let request = Request::post("/api/push").header(header::CONTENT_TYPE, "application/json");
    let answer = house.app.clone().oneshot(request.body(Body::from_stream(endless)).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::REQUEST_TIMEOUT);
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap()["code"], "too_slow");
    tokio::time::resume();
    let (status, answer) = house.push(&push(1, 1, &[&check_in(1)])).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
}
