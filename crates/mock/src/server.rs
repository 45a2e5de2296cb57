//! Connections and their requests.

use std::{convert::Infallible, fmt, sync::Arc};

use http::{Request, Response};
use http_body_util::{BodyExt, Limited};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use crate::{
    Fault,
    answer::Answer,
    listen::accept,
    process::Shared,
    request::{Call, Raw},
    wire::{AnswerBody, ResetSwitch, Wire},
};

/// Tencent allows 10 MB, Alibaba more for some uploads.
const LARGEST_BODY: usize = 64 << 20;

/// Serves until it is dropped; its connections end with it.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) -> Infallible {
    let open = Arc::clone(&shared.connections);
    accept(listener, open, |stream| serve_connection(stream, Arc::clone(&shared))).await
}

async fn serve_connection(stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let reset = ResetSwitch::default();
    let wire = TokioIo::new(Wire::new(stream, reset.clone()));
    let service = service_fn(move |request| serve_request(request, Arc::clone(&shared), reset.clone()));
    // An error is a client that went away, or a fault on demand.
    let _ = http1::Builder::new().serve_connection(wire, service).await;
}

/// The connection is to end without an answer.
#[derive(Debug)]
struct Hangup;

impl fmt::Display for Hangup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection ends without an answer")
    }
}

impl std::error::Error for Hangup {}

async fn serve_request(
    request: Request<Incoming>,
    shared: Arc<Shared>,
    reset: ResetSwitch,
) -> Result<Response<AnswerBody>, Hangup> {
    let (head, body) = request.into_parts();
    let mut raw = Raw::new(head);
    let call = Call::read(&raw);
    let fault = shared.take_fault(call.as_ref());
    if fault == Some(Fault::ResetBeforeReading) {
        shared.note_reset(&raw, call.as_ref());
        reset.turn_on();
        return Err(Hangup);
    }
    raw.body = Limited::new(body, LARGEST_BODY).collect().await.map_err(|_| Hangup)?.to_bytes();
    // Tencent's old signature puts all into the form.
    let call = call.or_else(|| Call::read(&raw));
    let answer = shared.answer(&raw, call.as_ref(), fault);
    let answer = answer.spoilt(fault);
    let now = shared.now(fault);
    match fault {
        Some(Fault::ResetAfterReading) => {
            reset.turn_on();
            Err(Hangup)
        }
        Some(Fault::Close) => Err(Hangup),
        Some(Fault::Slow(delay)) => {
            tokio::time::sleep(delay).await;
            Ok(response(answer, now, false))
        }
        Some(Fault::Truncate) => Ok(response(answer, now, true)),
        _ => Ok(response(answer, now, false)),
    }
}

fn response(mut answer: Answer, now: i64, truncated: bool) -> Response<AnswerBody> {
    let pieces = std::mem::take(&mut answer.pieces);
    answer.response(now).map(|body| match (pieces.is_empty(), truncated) {
        (false, _) => AnswerBody::pieces(pieces),
        (true, true) => AnswerBody::half(&body),
        (true, false) => AnswerBody::whole(body),
    })
}
