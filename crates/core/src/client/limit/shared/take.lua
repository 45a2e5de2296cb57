-- Reserves the next slot of a quota (GCRA), unless it is too far away. All times are in microseconds, by the clock of
-- this server, so that differences between the clocks of the clients have no effect.
--
-- KEYS[1]  the time up to which evenly spaced calls have been admitted
-- ARGV     time between two calls, time by which calls may be early (burst), longest wait, tolerated delay of timers
-- Returns  1 if the slot was reserved, otherwise 0; and the time until the slot.
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local interval, ahead = tonumber(ARGV[1]), tonumber(ARGV[2])
local longest, slack = tonumber(ARGV[3]), tonumber(ARGV[4])

local pace = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now - slack)
local wait = math.max(pace - ahead - now, 0)
if wait > longest then
    return {0, wait}
end
local next_pace = pace + interval
-- A time in the past has no effect, so the key may expire after that time.
local life = math.ceil((next_pace - now) / 1000) + 1000
redis.call('SET', KEYS[1], string.format('%.0f', next_pace), 'PX', string.format('%.0f', life))
return {1, wait}
